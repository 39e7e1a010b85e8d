import { describe, expect, test } from 'vitest';
import { parseTools } from '../../../src/core/parse/tools.ts';
import { FILE_START } from '../../../src/core/place.ts';
import { findToolDefinition, TOOL_NAMES } from '../../../src/core/tool-names.ts';

function namesOf(value: unknown): string[] | null {
	return parseTools(value, FILE_START).tools?.map(({ name }) => name) ?? null;
}

describe('a tool list is read in every form', () => {
	test.for<[form: string, value: unknown, names: string[] | null]>([
		['text with commas', 'Read, Write,Bash', ['Read', 'Write', 'Bash']],
		['text with commas in parentheses', 'Agent(a, b), Read', ['Agent', 'Read']],
		['an unclosed parenthesis', 'Bash(git, Read\nWrite', ['Bash(git, Read', 'Write']],
		['a list', ['Read', 'Write, Bash'], ['Read', 'Write', 'Bash']],
		['a list of lines in text', '- Read\n- "Write"', ['Read', 'Write']],
		['JSON that is only text', '["Read", "Write"]', ['Read', 'Write']],
		['words without commas', 'Read Write', ['Read', 'Write']],
		['a map', { read: true, bash: false, edit: 'allow' }, ['read', 'edit']],
		['a map that only takes away', { bash: false }, null],
		['nothing', undefined, null],
		['null', null, null],
		['an empty list', [], []],
		['a number', 7, ['7']],
		['entries that are no text', [null, 7, { Read: true }], ['7', 'Read']],
	] as const)('%s', ([, value, names]) => {
		expect(namesOf(value)).toEqual(names);
	});
});

describe('a tool is told by its kind', () => {
	test.for([
		['Read', 'built-in', null, null],
		['Bash(git log:*)', 'built-in', null, null],
		['MultiEdit', 'retired', null, null],
		['mcp__github', 'mcp', 'github', null],
		['mcp__github__*', 'mcp', 'github', null],
		['mcp__a-b__c__d', 'mcp', 'a-b', 'c__d'],
		['*', 'wildcard', null, null],
		['codebase', 'other-host', null, null],
		['read_file', 'other-host', null, null],
		['github/*', 'other-host', 'github', null],
		['mcp_maps_route', 'other-host', 'maps', 'route'],
		['constructor', 'unknown', null, null],
		['READ', 'unknown', null, null],
	] as const)('%s', ([raw, kind, server, serverTool]) => {
		const [tool] = parseTools([raw], FILE_START).tools ?? [];

		expect(tool).toMatchObject({ raw, kind, server, serverTool });
	});
});

describe('what is wrong with a tool list is reported', () => {
	test.for([
		['Read, Grep', []],
		['Read, LS', ['tool-retired']],
		['Read, Task', ['tool-renamed']],
		['Read, codebase', ['tool-other-host']],
		['Read, webSearch', ['tool-spelling']],
		['Read, Sextant', ['tool-unknown']],
		['Read, Read', ['tool-duplicate']],
		['Read, AskUserQuestion', ['tool-main-only']],
		['Read Grep', ['tools-without-commas']],
		['[]', ['tools-empty']],
		['codebase, editFiles', ['tools-grant-nothing', 'tool-other-host']],
		['LS', ['tools-grant-nothing', 'tool-retired']],
		['Task', ['tool-renamed']],
		['mcp__x', []],
		['*', []],
	] as const)('%s', ([value, codes]) => {
		expect(parseTools(value, FILE_START).issues.map(({ code }) => code)).toEqual(codes);
	});
});

test.for([
	['Websearch', '`WebSearch`'],
	['Greb', '`Grep`'],
	['chrome-mcp', '`mcp__chrome-mcp`'],
	['runCommands', '`Bash`'],
] as const)('the hint for %s names %s', ([name, instead]) => {
	const hints = parseTools(`Read, ${name}`, FILE_START).issues.map(({ hint }) => hint);

	expect(hints.join()).toContain(instead);
});

test('a deny list that names nothing known is no reason not to start', () => {
	const { issues } = parseTools('Sextant', FILE_START, 'disallowedTools');

	expect(issues.map(({ code }) => code)).toEqual(['tool-unknown']);
});

test('every replacement in the table is a tool of its own', () => {
	const replacements = Object.keys(TOOL_NAMES).flatMap(
		(name) => findToolDefinition(name)?.replacedBy ?? []
	);

	expect(replacements.filter((name) => findToolDefinition(name)?.kind !== 'built-in')).toEqual([]);
});
