import type { Agent } from '../core/schema.ts';
import { type AccessRow, accessRows } from './access-rows.ts';
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
	const rows = accessRows(agent);
	const withheld = rows.filter((row) => !row.isAllowed).map(({ kind }) => MAY_NOT[kind]);
	const mayNot = withheld.length === 0 ? '' : ` It may not ${listInWords(withheld, 'or')}.`;
	if (agent.access.inheritsAll) return openSentence(agent) + mayNot;
	const allowed = rows.filter((row) => row.isAllowed).map(({ kind }) => does(agent, kind));
	if (allowed.length === 0) return nothingSentence(agent);
	const only = allowed.length === 1 ? ' and does nothing else' : '';
	return `${capitalised(listInWords(allowed))}${only}.${mayNot}`;
}

/** Whether the host holds nothing back from an agent. */
export function isUnrestricted({ access, disallowedTools }: Agent): boolean {
	return access.inheritsAll && disallowedTools.length === 0;
}

/** The verdict in a few words for a table: `Reads, edits and runs commands`. */
export function accessInWords(agent: Agent): string {
	if (isUnrestricted(agent)) return 'May use every tool';
	if (agent.access.inheritsAll) return 'May use nearly every tool';
	const allowed = accessRows(agent).filter((row) => row.isAllowed);
	if (allowed.length === 0) return 'Touches nothing';
	return capitalised(listInWords(allowed.map(({ kind }) => does(agent, kind))));
}

function does({ access }: Agent, kind: Kind): string {
	if (kind !== 'mcp' || access.mcp.length === 0) return DOES[kind];
	return `calls ${quantityInWords(access.mcp.length, 'MCP server')}`;
}

function openSentence({ tools, disallowedTools }: Agent): string {
	const isDenied = disallowedTools.length > 0;
	const extent = isDenied ? 'Everything but what the file denies.' : 'Everything.';
	return tools === null
		? `${extent} The file has no tool list, so the host gives it every ${isDenied ? 'other ' : ''}tool that the session has.`
		: `${extent} Its tool list holds a star, which stands for every tool of the session.`;
}

function nothingSentence({ tools }: Agent): string {
	if (tools?.length === 0) return 'Nothing. Its list of tools is empty.';
	return 'Nothing outside itself: no tool of the list reads, edits, runs or calls anything.';
}
