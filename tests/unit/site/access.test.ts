import { describe, expect, it } from 'vitest';
import { accessRows, furtherTools } from '../../../src/site/access-rows.ts';
import { accessInWords, accessVerdict } from '../../../src/site/access-verdict.ts';
import { toolCountNote } from '../../../src/site/tool-count-note.ts';
import { toolNotes } from '../../../src/site/tool-notes.ts';
import { sharedStem, toolsets } from '../../../src/site/toolsets.ts';
import { makeAgent, makeTool, NO_ACCESS } from './make-agent.ts';

const reader = makeAgent({
	tools: [makeTool('Read'), makeTool('LS', 'retired'), makeTool('TodoWrite')],
	access: { ...NO_ACCESS, read: true },
});
const caller = makeAgent({
	tools: [
		makeTool('Edit'),
		makeTool('mcp__browser__tab_open'),
		makeTool('mcp__browser__tab_close'),
		makeTool('mcp__docs'),
	],
	access: { ...NO_ACCESS, edit: true, mcp: ['browser', 'docs'] },
});

describe('accessVerdict', () => {
	it.each([
		['no tool list means everything', makeAgent(), /^Everything\. The file has no tool list/],
		[
			'no tool list with a denied tool means nearly everything',
			makeAgent({
				disallowedTools: [makeTool('Bash')],
				access: { ...makeAgent().access, run: false },
			}),
			/^Everything but what the file denies\. .* every other tool .* It may not run commands\.$/,
		],
		[
			'a list of one power says that there is no other',
			reader,
			/^Reads and does nothing else\. It may not edit files, .* or start other agents\.$/,
		],
		['MCP servers are counted', caller, /^Edits and calls two MCP servers\. It may not read files/],
		[
			'an empty list means nothing',
			makeAgent({ tools: [], access: NO_ACCESS }),
			/^Nothing\. Its list of tools is empty\.$/,
		],
		[
			'a list without any power says so',
			makeAgent({ tools: [makeTool('TodoWrite')], access: NO_ACCESS }),
			/^Nothing outside itself/,
		],
	])('%s', (_title, agent, sentence) => {
		expect(accessVerdict(agent)).toMatch(sentence);
	});

	it('has a short form for tables', () => {
		expect(accessInWords(makeAgent())).toBe('May use every tool');
		expect(accessInWords(caller)).toBe('Edits and calls two MCP servers');
	});
});

describe('accessRows', () => {
	it('names the tools that bring a power', () => {
		const [read] = accessRows(reader);
		expect(read).toMatchObject({ label: 'Read files', isAllowed: true, reason: null });
		expect(read?.tools.map(({ raw }) => raw)).toEqual(['Read', 'LS']);
	});

	it('names the tool that is missing', () => {
		const run = accessRows(reader).find(({ kind }) => kind === 'run');
		expect(run).toMatchObject({
			isAllowed: false,
			reason: { code: 'Bash', words: 'is not in the list' },
		});
	});

	it('says which entry denies a power', () => {
		const agent = makeAgent({
			disallowedTools: [makeTool('Bash')],
			access: { ...makeAgent().access, run: false },
		});
		const run = accessRows(agent).find(({ kind }) => kind === 'run');
		expect(run?.reason).toEqual({ code: 'Bash', words: 'is denied' });
	});

	it('says that memory brings what no tool brings', () => {
		const agent = makeAgent({
			tools: [makeTool('WebFetch')],
			access: { ...NO_ACCESS, web: true, read: true, edit: true },
			fields: { memory: 'project' },
		});
		expect(accessRows(agent)[0]?.reason).toEqual({ code: 'memory', words: 'brings it' });
	});

	it('leaves tools without a power to a list of their own', () => {
		expect(furtherTools(reader).map(({ raw }) => raw)).toEqual(['TodoWrite']);
		expect(furtherTools(caller)).toEqual([]);
	});
});

describe('toolsets', () => {
	it('says what the tools of a server begin with once', () => {
		expect(toolsets(caller.tools ?? [])).toEqual([
			{
				server: 'browser',
				anchor: 'mcp-1-browser',
				isWhole: false,
				tools: [
					{ stem: 'tab_', rest: 'open' },
					{ stem: 'tab_', rest: 'close' },
				],
			},
			{ server: 'docs', anchor: 'mcp-2-docs', isWhole: true, tools: [] },
		]);
	});

	it.each([
		[['browser_click', 'browser_drag'], 'browser_'],
		[['browser_tab_list', 'browser_tab_new'], 'browser_tab_'],
		[['get-docs', 'get-id'], 'get-'],
		[['list', 'listen'], ''],
		[['only_one'], ''],
		[[], ''],
	])('sharedStem(%j) is %j', (names, stem) => {
		expect(sharedStem(names)).toBe(stem);
	});

	it('counts whose the tools are', () => {
		expect(toolCountNote(caller)).toBe('4 tools: 1 of the host’s own, 3 of two MCP servers.');
		expect(toolCountNote(reader)).toBe('3 tools in the list.');
		expect(toolCountNote(makeAgent())).toBeNull();
	});
});

describe('toolNotes', () => {
	it('explains names that the host does not have, one note for each kind', () => {
		const agent = makeAgent({
			tools: [
				makeTool('LS', 'retired'),
				makeTool('MultiEdit', 'retired'),
				makeTool('Task', 'retired'),
				makeTool('codebase', 'other-host'),
				makeTool('Frobnicate', 'unknown'),
			],
		});
		expect(toolNotes(agent).map(({ text }) => text)).toEqual([
			'`Task`: an older name of `Agent`, which the host still takes.',
			'Older names. The host no longer has `LS` and `MultiEdit` and leaves them out.',
			'`codebase`: a name of GitHub Copilot. Claude Code does not know it.',
			'`Frobnicate`: no host is known to have a tool of this name.',
		]);
	});

	it('has nothing to say of tools that the host has', () => {
		expect(toolNotes(makeAgent({ tools: [makeTool('Read')] }))).toEqual([]);
	});
});
