import { expect, test } from 'vitest';
import { languageLabel } from '../../../src/render/highlight/normalise-language.ts';

test.for([
	['ts', 'typescript', 'TypeScript'],
	['TypeScript', 'typescript', 'TypeScript'],
	['Dockerfile', 'docker', 'Dockerfile'],
	['python:src/app.py', 'python', 'Python'],
	['js{1,3}', 'javascript', 'JavaScript'],
	['{.python}', 'python', 'Python'],
	['{python}', 'python', 'Python'],
	['language-rust', 'rust', 'Rust'],
	['rust,ignore', 'rust', 'Rust'],
	['c++', 'cpp', 'C++'],
	['C#', 'csharp', 'C#'],
	['shell-session', 'shellsession', 'Shell Session'],
	['postgresql', 'sql', 'SQL'],
	['text', null, 'Text'],
	[null, null, 'Text'],
	['', null, 'Text'],
	['Cedar', null, 'Cedar'],
	['[language]', null, '[language]'],
	['<lang>', null, '<lang>'],
	['constructor', null, 'constructor'],
	['__proto__', null, '__proto__'],
] as const)('%j is highlighted as %j and labelled %j', ([written, id, label]) => {
	expect(languageLabel(written)).toEqual({ id, label });
});
