import type { Agent } from '../core/schema.ts';
import { ACCESS_LABELS, type AccessRow, accessRows } from './access-rows.ts';
import { capitalised, listInWords, quantityInWords } from './in-words.ts';

type Kind = AccessRow['kind'];

const DOES: Record<Kind, string> = {
	read: 'reads',
	edit: 'edits',
	run: 'runs commands',
	web: 'uses the web',
	mcp: 'calls MCP servers',
	delegate: 'starts other agents',
};

const MAY_NOT: Record<Kind, string> = {
	read: 'read files',
	edit: 'edit files',
	run: 'run commands',
	web: 'use the web',
	mcp: 'call MCP servers',
	delegate: 'start other agents',
};

/** What an agent may and may not do, as one or two sentences. */
export function accessVerdict(agent: Agent): string {
	const { tools, disallowedTools } = agent;
	if (tools === null && disallowedTools.length === 0) {
		return 'Everything. The file has no tool list, so the host gives it every tool that the session has.';
	}
	if (tools === null) {
		const denied = quantityInWords(disallowedTools.length, 'tool');
		return `Everything but ${denied} that the file denies. It has no tool list, so the host gives it the rest of what the session has.`;
	}
	if (tools.some((tool) => tool.kind === 'wildcard')) {
		return 'Everything. The tool list is a single star, which stands for every tool of the session.';
	}
	const rows = accessRows(agent);
	const allowed = rows.filter((row) => row.isAllowed).map(({ kind }) => does(agent, kind));
	if (allowed.length === 0) return nothingSentence(agent);
	const withheld = rows.filter((row) => !row.isAllowed).map(({ kind }) => MAY_NOT[kind]);
	const only = allowed.length === 1 ? ' and does nothing else' : '';
	const may = `${capitalised(listInWords(allowed))}${only}.`;
	return withheld.length === 0 ? may : `${may} It may not ${listInWords(withheld, 'or')}.`;
}

/** The verdict in a few words for a table: `Reads, edits and runs commands`. */
export function accessInWords(agent: Agent): string {
	const { tools, disallowedTools } = agent;
	const isOpen = tools === null || tools.some((tool) => tool.kind === 'wildcard');
	if (isOpen)
		return disallowedTools.length === 0 ? 'May use every tool' : 'May use nearly every tool';
	const allowed = accessRows(agent).filter((row) => row.isAllowed);
	if (allowed.length === 0) return 'Touches nothing';
	return capitalised(listInWords(allowed.map(({ kind }) => does(agent, kind))));
}

/** The labels of the six things an agent may do. */
export const ALL_GRANTS: readonly string[] = Object.values(ACCESS_LABELS);

function does({ access }: Agent, kind: Kind): string {
	if (kind !== 'mcp' || access.mcp.length === 0) return DOES[kind];
	return `calls ${quantityInWords(access.mcp.length, 'MCP server')}`;
}

function nothingSentence({ tools }: Agent): string {
	if (tools?.length === 0) return 'Nothing. Its list of tools is empty.';
	return 'Nothing outside itself: no tool of the list reads, edits, runs or calls anything.';
}
