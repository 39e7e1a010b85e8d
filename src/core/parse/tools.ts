import type { ToolRemark } from '../issue-codes/tool-issues.ts';
import { createIssue } from '../issues.ts';
import type { Place } from '../place.ts';
import type { Issue, Tool } from '../schema.ts';
import { findToolDefinition } from '../tool-names.ts';
import { classifyTool, findNearestTool, findSpelling, findToolHosts } from './classify-tool.ts';
import { readToolList } from './tool-list.ts';

export interface ParsedTools {
	/** Null when the field is absent, or a map that only switches tools off. */
	tools: Tool[] | null;
	/** What a map switches off; empty for every other form. */
	denied: Tool[];
	issues: Issue[];
}

/**
 * Reads `tools` or `disallowedTools` in any form that files use, and says what is wrong with it.
 *
 * @param value - As the frontmatter gives it; undefined and null mean that the field is absent.
 * @param place - Where the value begins in the source file.
 */
export function parseTools(
	value: unknown,
	place: Place,
	field: 'tools' | 'disallowedTools' = 'tools'
): ParsedTools {
	const list = readToolList(value, (name) => findToolDefinition(name) !== null);
	if (list === null) return { tools: null, denied: [], issues: [] };

	const issues: Issue[] = [];
	const { entries, switchedOff } = list;
	if (list.form === 'map') {
		issues.push(createIssue('tools-as-map', { field, names: entries.map(toClaudeName) }, place));
	}
	if (list.withoutCommas) {
		issues.push(
			createIssue('tools-without-commas', { field, corrected: entries.join(', ') }, place)
		);
	}
	const denied = unique(switchedOff).map(classifyTool);
	if (list.form === 'map' && entries.length === 0 && denied.length > 0) {
		return { tools: null, denied, issues };
	}

	const tools = unique(entries).map(classifyTool);
	issues.push(...remarkOnTools(tools, field, place));
	const repeated = unique(entries.filter((entry, index) => entries.indexOf(entry) < index));
	if (repeated.length > 0) {
		const remarks = repeated.map((name) => ({ name, instead: null }));
		issues.push(createIssue('tool-duplicate', { field, tools: remarks, hosts: [] }, place));
	}
	return { tools, denied, issues };
}

function remarkOnTools(tools: readonly Tool[], field: string, place: Place): Issue[] {
	if (tools.length === 0) return [createIssue('tools-empty', { field }, place)];
	const issues: Issue[] = [];
	if (field === 'tools' && !tools.some(grantsSomething)) {
		issues.push(
			createIssue('tools-grant-nothing', { field, tools: tools.map(toRemark), hosts: [] }, place)
		);
	}
	for (const { code, fits } of REMARKS) {
		const concerned = tools.filter(fits);
		if (concerned.length === 0) continue;
		const remarks = concerned.map(toRemark);
		issues.push(createIssue(code, { field, tools: remarks, hosts: hostsOf(concerned) }, place));
	}
	return issues;
}

const REMARKS = [
	{ code: 'tool-retired', fits: (tool) => tool.kind === 'retired' && !stillWorks(tool) },
	{ code: 'tool-renamed', fits: stillWorks },
	{ code: 'tool-other-host', fits: (tool) => tool.kind === 'other-host' },
	{ code: 'tool-spelling', fits: (tool) => tool.kind === 'unknown' && isMisspelled(tool) },
	{ code: 'tool-unknown', fits: (tool) => tool.kind === 'unknown' && !isMisspelled(tool) },
	{ code: 'tool-main-only', fits: (tool) => findToolDefinition(tool.name)?.mainOnly === true },
] as const satisfies { code: string; fits: (tool: Tool) => boolean }[];

function grantsSomething(tool: Tool): boolean {
	return ['built-in', 'mcp', 'wildcard'].includes(tool.kind) || stillWorks(tool);
}

function stillWorks(tool: Tool): boolean {
	return findToolDefinition(tool.name)?.stillWorks === true;
}

function isMisspelled(tool: Tool): boolean {
	return findSpelling(tool.name) !== null;
}

function toRemark({ name, kind, server, serverTool }: Tool): ToolRemark {
	if (kind === 'unknown') return { name, instead: findNearestTool(name) };
	if (kind === 'other-host' && server !== null) {
		return {
			name,
			instead: `mcp__${server.replaceAll('/', '_')}${serverTool ? `__${serverTool}` : ''}`,
		};
	}
	return { name, instead: findToolDefinition(name)?.replacedBy ?? null };
}

function toClaudeName(name: string): string {
	return findToolDefinition(name)?.replacedBy ?? name;
}

function hostsOf(tools: readonly Tool[]): string[] {
	return unique(tools.flatMap(({ name }) => findToolHosts(name))).sort();
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names)];
}
