import { expect, test } from 'vitest';
import { addressKind } from '../../../src/render/safe-address.ts';

test.for([
	['https://example.com/a', 'external'],
	['HTTP://example.com', 'external'],
	['mailto:team@example.com', 'external'],
	['../guide.md', 'internal'],
	['/agents/x/', 'internal'],
	['#part', 'internal'],
	['', 'internal'],
	['%zz', 'internal'],
	['a b', 'internal'],
	['javascript:alert(1)', 'unsafe'],
	[' JaVaScript:alert(1)', 'unsafe'],
	['java\tscript:alert(1)', 'unsafe'],
	['\u0001javascript:alert(1)', 'unsafe'],
	['data:text/html,x', 'unsafe'],
	['vbscript:x', 'unsafe'],
	['file:///etc/passwd', 'unsafe'],
	['blob:https://example.com/x', 'unsafe'],
	['//other.example/x', 'unsafe'],
	['/\\other.example/x', 'unsafe'],
	['/\t/other.example/x', 'unsafe'],
	['https://[', 'unsafe'],
	['C:\\file', 'unsafe'],
])('%j is %s', ([address = '', kind]) => {
	expect(addressKind(address)).toBe(kind);
});
