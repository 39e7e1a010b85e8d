import { describe, expect, test } from 'vitest';
import { agentOf, parseText } from './parse-fixture.ts';

const FIELDS = 'name: x\ndescription: Does it.';
const codesOf = (line: string) => agentOf(`${FIELDS}\n${line}`).issues.map(({ code }) => code);

describe('a colour is shown by the ink that is nearest to it', () => {
	test.each([
		['blue', 'blue', []],
		['Blue', 'blue', ['color-other-host']],
		['"#ffa500"', 'orange', ['color-other-host']],
		['"#0f0"', 'green', ['color-other-host']],
		['"#00f8"', 'blue', ['color-other-host']],
		['ff1493', 'pink', ['color-other-host']],
		['#ff8800', 'orange', ['color-comment']],
		['rgb(128, 0, 128)', 'purple', ['color-other-host']],
		['hsl(180deg 60% 40%)', 'cyan', ['color-other-host']],
		['teal', 'cyan', ['color-other-host']],
		['gold', 'yellow', ['color-other-host']],
		['indigo', 'purple', ['color-other-host']],
		['crimson', 'red', ['color-other-host']],
		['hotpink', 'pink', ['color-other-host']],
		['navy', 'blue', ['color-other-host']],
		['"#000000"', 'plain', ['color-other-host']],
		['slategray', 'plain', ['color-other-host']],
		['plain', 'plain', ['color-unknown']],
		['facade', 'plain', ['color-unknown']],
		['neon-green', 'plain', ['color-unknown']],
		['constructor', 'plain', ['color-unknown']],
	])('%s as %s', (written, ink, codes) => {
		const agent = agentOf(`${FIELDS}\ncolor: ${written}`);
		expect(agent.color).toEqual({ raw: written.replaceAll('"', ''), ink });
		expect(agent.issues.map(({ code }) => code)).toEqual(codes);
	});
});

describe('a model has a family and a label for people', () => {
	test.each([
		['sonnet', 'sonnet', 'Sonnet'],
		['Opus', 'opus', 'Opus'],
		['inherit', 'inherit', 'The session’s own'],
		['claude-opus-4-8', 'opus', 'Opus 4.8'],
		['claude-sonnet-4-20250514', 'sonnet', 'Sonnet 4'],
		['claude-3-5-haiku-20241022', 'haiku', 'Haiku 3.5'],
		['anthropic/claude-sonnet-4.5', 'sonnet', 'Sonnet 4.5'],
		['Claude Sonnet 4.5 (copilot)', 'sonnet', 'Sonnet 4.5'],
		['Claude Fable', 'fable', 'Fable'],
		['sonnet[1m]', 'sonnet', 'Sonnet'],
		['opus 4.8', 'opus', 'Opus 4.8'],
		['gpt-4.1', 'gpt-4-1', 'gpt-4.1'],
		["GPT-4.1 | 'gpt-5'", 'gpt-4-1', 'GPT-4.1'],
		['opus-magnum-of-somebody', 'opus-magnum-of-somebody', 'opus-magnum-of-somebody'],
	])('%s', (written, family, label) => {
		expect(agentOf(`${FIELDS}\nmodel: ${written}`).model).toEqual({ raw: written, family, label });
	});

	test('and none when the field is empty or absent', () => {
		expect(agentOf(FIELDS).model).toBeNull();
		expect(agentOf(`${FIELDS}\nmodel:`).model).toBeNull();
	});
});

describe('a field is brought to the type that hosts ask for', () => {
	test.each([
		['background: on', 'background', true, ['field-coerced']],
		['background: false', 'background', false, []],
		['maxTurns: 10', 'maxTurns', 10, []],
		['maxTurns: 1.5', 'maxTurns', 1.5, ['field-wrong-type']],
		['skills: a, b', 'skills', ['a', 'b'], []],
		['initialPrompt: 1.10', 'initialPrompt', '1.10', []],
		['mcpServers: docs', 'mcpServers', ['docs'], []],
		['memory: projct', 'memory', 'projct', ['field-unknown-value']],
		['hooks: []', 'hooks', [], ['field-wrong-type']],
		['permissionMode: manual', 'permissionMode', 'manual', []],
	])('%s', (line, key, value, codes) => {
		expect(agentOf(`${FIELDS}\n${line}`).fields[key]).toEqual(value);
		expect(codesOf(line)).toEqual(codes);
	});

	test('and one that no host documents is kept as it is', () => {
		expect(agentOf(`${FIELDS}\nvibe: [1, {a: 1.0}]`).extra).toEqual({ vibe: [1, { a: '1.0' }] });
	});
});

describe('what is an agent is told by the content, not by the name of the file', () => {
	test.each([
		['agent', 'SECURITY.md', 'name: x'],
		['agent', 'README.md', 'description: x'],
		['skill', 'a/SKILL.md', 'name: x'],
		['no-name-or-description', 'agent.md', 'title: x'],
		['no-name-or-description', 'agent.md', 'name:\ndescription: ""'],
	])('%s: %s with %j', (kind, path, yaml) => {
		const parsed = parseText(`---\n${yaml}\n---\nText`, path);
		expect(parsed.kind === 'agent' ? 'agent' : parsed.document.reason).toBe(kind);
	});
});

test('equal prompts have equal hashes, whatever their frontmatter and the blank lines around', () => {
	const first = agentOf('name: x', '\n\nYou work.\n').source.promptHash;
	expect(agentOf('description: other', 'You work.').source.promptHash).toBe(first);
	expect(agentOf('name: x', 'You rest.').source.promptHash).not.toBe(first);
});

test('an emoji counts as one character of the prompt', () => {
	expect(agentOf('name: x', '🧭🧭').promptCharacters).toBe(2);
});

test('a fault that a file repeats without end is told thirty times and then counted', () => {
	const { issues } = agentOf(`name: x\ndescription: y\n${'color: red\n'.repeat(40)}`);
	expect(issues).toHaveLength(31);
	expect(issues.at(-1)).toMatchObject({ code: 'issue-repeated' });
	expect(issues.at(-1)?.message).toContain('9 more times');
});
