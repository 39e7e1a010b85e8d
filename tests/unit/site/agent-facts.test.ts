import { describe, expect, it } from 'vitest';
import type { Issue, Section } from '../../../src/core/schema.ts';
import { fieldRows } from '../../../src/site/field-rows.ts';
import { findings, findingsInWords } from '../../../src/site/findings.ts';
import { listInWords, numberInWords, quantity } from '../../../src/site/in-words.ts';
import { kinInWords } from '../../../src/site/kin-in-words.ts';
import { promptContents } from '../../../src/site/prompt-contents.ts';
import { shortened } from '../../../src/site/shortened.ts';
import { specCells } from '../../../src/site/spec-cells.ts';
import { makeAgent, makeTool, NO_ACCESS } from './make-agent.ts';

describe('specCells', () => {
	const valuesOf = (agent: Parameters<typeof specCells>[0]) =>
		specCells(agent).map(({ value, note }) => [value, note]);

	it('says what is not set', () => {
		expect(valuesOf(makeAgent())).toEqual([
			['The session’s own', 'none is set'],
			['Every tool', 'no tool list'],
			['Cleanly', null],
			['4,053 characters', 'about 1,000 tokens'],
		]);
	});

	it('says that there is no prompt', () => {
		expect(valuesOf(makeAgent({ promptCharacters: 0, promptTokens: 0 }))[3]).toEqual([
			'None',
			null,
		]);
	});

	it('leads from a fault of the frontmatter to its mend', () => {
		const loads = specCells(makeAgent({ loads: 'dropped' }))[2];
		expect(loads).toMatchObject({ value: 'Will not load', fragment: 'mended' });
	});

	it('counts tools and their servers, and gives a full model name as it stands', () => {
		const agent = makeAgent({
			tools: [makeTool('mcp__a__x'), makeTool('mcp__b__y')],
			access: { ...NO_ACCESS, mcp: ['a', 'b'] },
			model: { raw: 'claude-opus-4-8', family: 'opus', label: 'Opus' },
		});
		expect(valuesOf(agent).slice(0, 2)).toEqual([
			['Opus', 'claude-opus-4-8'],
			['2 tools', 'of two MCP servers'],
		]);
	});
});

describe('promptContents', () => {
	const section = (depth: number, title: string): Section => ({
		depth,
		title,
		anchor: `prompt-${title}`,
		line: 1,
	});

	it('goes three ranks deep and leaves emoji to the text', () => {
		const lines = promptContents([
			section(1, '🚀 Book'),
			section(2, 'Part'),
			section(3, 'Item'),
			section(4, 'Deeper'),
		]);
		expect(lines.map(({ rank, title }) => `${rank} ${title}`)).toEqual([
			'book Book',
			'part Part',
			'item Item',
		]);
	});

	it('lifts headings that all lie deep', () => {
		const lines = promptContents([section(3, 'A'), section(4, 'B'), section(5, 'C')]);
		expect(lines.map(({ rank }) => rank)).toEqual(['part', 'item']);
	});

	it('keeps a heading that is nothing but emoji', () => {
		expect(promptContents([section(2, '🚀')])[0]?.title).toBe('🚀');
	});

	it('is empty for a prompt without headings', () => {
		expect(promptContents([])).toEqual([]);
	});
});

describe('findings', () => {
	const issue = (code: string, severity: Issue['severity'], line: number): Issue => ({
		code,
		severity,
		message: `${code}.`,
		hint: 'Mend it.',
		line,
		column: 1,
	});

	it('puts the worst first and says the same thing once, with all its places', () => {
		const found = findings([issue('b', 'info', 1), issue('a', 'error', 9), issue('b', 'info', 5)]);
		expect(found.map(({ code, places }) => [code, places.map(({ line }) => line)])).toEqual([
			['a', [9]],
			['b', [1, 5]],
		]);
		expect(findingsInWords(found)).toBe('One error and one note');
	});

	it('counts places beyond the first dozen', () => {
		const issues = Array.from({ length: 40 }, (_, line) => issue('a', 'warning', line + 1));
		expect(findings(issues)[0]).toMatchObject({ morePlaces: 28 });
	});
});

describe('fieldRows', () => {
	it('warns of hooks, explains what it knows, and keeps the rest as it is', () => {
		const rows = fieldRows({
			fields: { isolation: 'worktree', hooks: { Stop: [{ command: 'x' }] } },
			extra: { vibe: 'calm', tags: ['a', 'b'] },
		});
		expect(rows.map(({ name, isBlock }) => [name, isBlock])).toEqual([
			['hooks', true],
			['isolation', false],
			['vibe', false],
			['tags', false],
		]);
		expect(rows[0]?.caution).toMatch(/Runs commands/);
		expect(rows[3]).toMatchObject({ value: 'a, b', meaning: null });
	});

	it('warns when the host would not ask', () => {
		const [mode] = fieldRows({ fields: { permissionMode: 'bypassPermissions' }, extra: {} });
		expect(mode?.caution).toMatch(/does not ask/);
	});

	it('takes names that every object has for what they are', () => {
		const extra = { constructor: 'x' } as unknown as Record<string, string>;
		expect(fieldRows({ fields: {}, extra })[0]).toMatchObject({ meaning: null, caution: null });
	});
});

describe('kinInWords', () => {
	const agent = makeAgent();

	it('says when two files hold the same prompt', () => {
		expect(kinInWords(agent, makeAgent({ id: 'b' }))).toMatch(/word for word/);
	});

	it('says what differs and leaves out what does not', () => {
		const variant = makeAgent({
			id: 'b',
			model: { raw: 'opus', family: 'opus', label: 'Opus' },
			promptCharacters: 16_000,
			source: { ...agent.source, promptHash: 'q' },
		});
		expect(kinInWords(agent, variant)).toBe(
			'May use every tool. Opus. Four times as long. No examples.'
		);
	});
});

describe('words', () => {
	it.each([
		[numberInWords(5), 'five'],
		[numberInWords(1200), '1,200'],
		[quantity(1, 'agent'), '1 agent'],
		[listInWords(['a', 'b', 'c'], 'or'), 'a, b or c'],
		[listInWords(['a']), 'a'],
		[shortened('one  two\nthree', 9), 'one two…'],
		[shortened('one two', 9), 'one two'],
		[shortened('x'.repeat(30), 9), `${'x'.repeat(9)}…`],
	])('%s', (words, expected) => {
		expect(words).toBe(expected);
	});
});
