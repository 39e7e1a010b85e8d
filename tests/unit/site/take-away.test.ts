import { describe, expect, it } from 'vitest';
import { markdownLink } from '../../../src/core/markdown-link.ts';
import { installLines } from '../../../src/site/install-lines.ts';
import { sessionDefinition } from '../../../src/site/session-definition.ts';
import { fileNameOf, sourceLink } from '../../../src/site/source-link.ts';
import { makeAgent, makeTool } from './make-agent.ts';

describe('installLines', () => {
	it('puts the file under its own name into the agents folder', () => {
		const lines = installLines('https://agents.example/agents/a%20b.md', "it's.md");
		expect(lines).toEqual([
			{
				shell: 'POSIX shells',
				line: `curl -fsSL --create-dirs -o '.claude/agents/it'\\''s.md' https://agents.example/agents/a%20b.md`,
			},
			{
				shell: 'PowerShell',
				line: `mkdir -Force .claude/agents | Out-Null; iwr 'https://agents.example/agents/a%20b.md' -OutFile '.claude/agents/it''s.md'`,
			},
		]);
	});
});

describe('sessionDefinition', () => {
	it('keeps every restriction that the file makes', () => {
		const agent = makeAgent({
			tools: [makeTool('Read'), makeTool('Bash(git:*)')],
			disallowedTools: [makeTool('Write')],
			model: { raw: 'opus', family: 'opus', label: 'Opus' },
			fields: { permissionMode: 'plan', maxTurns: 4, temperature: 0.2 },
		});
		expect(sessionDefinition(agent)).toEqual({
			name: 'api-builder',
			fields: {
				description: 'Use it to build interfaces.',
				tools: ['Read', 'Bash(git:*)'],
				disallowedTools: ['Write'],
				model: 'opus',
				permissionMode: 'plan',
				maxTurns: 4,
			},
		});
	});

	it('passes no tool list on where the file has none, and an empty one where it is empty', () => {
		expect(sessionDefinition(makeAgent()).fields).not.toHaveProperty('tools');
		expect(sessionDefinition(makeAgent({ tools: [] })).fields).toMatchObject({ tools: [] });
	});

	it('describes an agent that has no description by its summary', () => {
		const { fields } = sessionDefinition(makeAgent({ description: '' }));
		expect(fields).toMatchObject({ description: 'Builds interfaces.' });
	});
});

describe('sourceLink', () => {
	it.each([
		['https://git.example/main', 'a b/c#d.md', 'https://git.example/main/a%20b/c%23d.md'],
		['https://git.example/main/', 'c.md', 'https://git.example/main/c.md'],
	])('%s with %s', (repository, path, link) => {
		expect(sourceLink(repository, path)).toBe(link);
	});

	it('knows the name of a file without its folders', () => {
		expect(fileNameOf('a/b/c.md')).toBe('c.md');
		expect(fileNameOf('c.md')).toBe('c.md');
	});
});

describe('markdownLink', () => {
	it.each([
		['plain', 'A title', 'https://x.example/a/', '[A title](https://x.example/a/)'],
		[
			'marks in the title',
			'A [b] *c*',
			'https://x.example/',
			'[A \\[b\\] \\*c\\*](https://x.example/)',
		],
		['brackets in the address', 'A', 'https://x.example/a(b)', '[A](https://x.example/a%28b%29)'],
	])('%s', (_title, title, address, link) => {
		expect(markdownLink(title, address)).toBe(link);
	});
});
