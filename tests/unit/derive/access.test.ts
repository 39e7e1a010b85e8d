import { describe, expect, test } from 'vitest';
import { deriveAccess } from '../../../src/core/derive/access.ts';
import { accessSentence } from '../../../src/core/derive/access-sentence.ts';
import { parseTools } from '../../../src/core/parse/tools.ts';
import { FILE_START } from '../../../src/core/place.ts';

function sentenceOf(tools: unknown, denied?: unknown, memory?: unknown): string {
	const list = parseTools(tools, FILE_START).tools;
	const denials = parseTools(denied, FILE_START, 'disallowedTools').tools ?? [];
	return accessSentence(deriveAccess(list, denials, memory), list !== null);
}

describe('what an agent may touch, in words', () => {
	test.for<[tools: unknown, denied: unknown, memory: unknown, sentence: string]>([
		[undefined, undefined, undefined, 'Everything the session has'],
		['*', undefined, undefined, 'Everything the session has'],
		[undefined, 'Bash', undefined, 'Everything the session has, except running commands'],
		[
			undefined,
			['Write', 'Edit', 'Agent'],
			undefined,
			'Everything the session has, except editing files and starting other agents',
		],
		[undefined, 'Write', undefined, 'Everything the session has'],
		[undefined, 'Bash(rm *)', undefined, 'Everything the session has'],
		[undefined, 'Task', undefined, 'Everything the session has, except starting other agents'],
		['Read, Grep', undefined, undefined, 'Reads only'],
		['Read, Grep', undefined, 'project', 'Can edit files'],
		['Read, Grep', undefined, 'none', 'Reads only'],
		['Read, Edit, Bash', undefined, undefined, 'Can edit files and run commands'],
		['Read, Edit, Bash', 'Edit', undefined, 'Can read files and run commands'],
		['Bash', undefined, undefined, 'Can run commands'],
		['PowerShell', undefined, undefined, 'Can run commands'],
		['WebFetch, Agent(x)', undefined, undefined, 'Can use the web and start other agents'],
		['Read, mcp__a__b, mcp__a__c', undefined, undefined, 'Can read files and call a'],
		['mcp__a, mcp__b, mcp__c', undefined, undefined, 'Can call 3 MCP servers'],
		['mcp__a, mcp__b', 'mcp__b', undefined, 'Can call a'],
		['mcp__a, mcp__b', 'mcp__*', undefined, 'Touches no files, commands or web pages'],
		['Sextant', undefined, undefined, 'Touches no files, commands or web pages'],
		['TodoWrite', undefined, undefined, 'Touches no files, commands or web pages'],
		['editFiles', undefined, undefined, 'Can edit files'],
		['Read, Write', '*', undefined, 'Touches no files, commands or web pages'],
	])('tools %j, denied %j, memory %j', ([tools, denied, memory, sentence]) => {
		expect(sentenceOf(tools, denied, memory)).toBe(sentence);
	});
});

test('the MCP servers are named once each, in order', () => {
	const tools = parseTools('mcp__b__x, mcp__a, mcp__b__y', FILE_START).tools;

	expect(deriveAccess(tools, [], undefined).mcp).toEqual(['a', 'b']);
});
