import type { AccessKind } from '../core/access-kinds.ts';
import { agentFacets } from '../core/derive/facets.ts';
import type { Agent, Tool } from '../core/schema.ts';
import { findToolDefinition } from '../core/tool-names.ts';

export interface AccessRow {
	kind: AccessKind | 'mcp';
	/** `Read files`. */
	label: string;
	isAllowed: boolean;
	/** The tools that bring it; empty for MCP, whose servers have lists of their own. */
	tools: Tool[];
	/** What brings or withholds it when no tool does. */
	reason: { code: string; words: string } | null;
}

/** The six things an agent may do, in the order of every list of them. */
export const ACCESS_LABELS = {
	read: 'Read files',
	edit: 'Edit files',
	run: 'Run commands',
	web: 'Use the web',
	mcp: 'Call MCP servers',
	delegate: 'Start agents',
} as const satisfies Record<AccessKind | 'mcp', string>;

/** The tool that is missed first where an agent may not do a thing. */
const KEY_TOOLS = { read: 'Read', edit: 'Edit', run: 'Bash', web: 'WebFetch', delegate: 'Agent' };

/** The server of `mcp__*`, which names none. */
export const EVERY_SERVER = '*';

type Row = AccessRow['kind'];

/** What an agent may do and by which tools, or which tool is missing. */
export function accessRows(agent: Agent): AccessRow[] {
	const allowed = new Set(agentFacets(agent)['access']);
	return (Object.keys(ACCESS_LABELS) as Row[]).map((kind) => {
		const isAllowed = allowed.has(kind);
		const tools = isAllowed && kind !== 'mcp' ? toolsFor(agent, kind) : [];
		const isExplained = tools.length > 0 || (kind === 'mcp' && agent.access.mcp.length > 0);
		return {
			kind,
			label: ACCESS_LABELS[kind],
			isAllowed,
			tools,
			reason: isExplained ? null : reasonFor(agent, kind, isAllowed),
		};
	});
}

/** The tools of the list that bring none of the six: checklists, plans, questions. */
export function furtherTools({ tools }: Agent): Tool[] {
	return unique(tools ?? []).filter(
		({ name, server, kind }) =>
			(server === null || server === EVERY_SERVER) &&
			kind !== 'wildcard' &&
			!findToolDefinition(name)?.access
	);
}

function toolsFor({ tools, disallowedTools }: Agent, kind: AccessKind): Tool[] {
	const denied = new Set(disallowedTools.filter(isWhole).map(({ name }) => name));
	return unique(tools ?? []).filter((tool) => brings(tool, kind) && !denied.has(tool.name));
}

/** True for a denial of the tool itself, not of some of its uses. */
function isWhole({ specifier }: Tool): boolean {
	return specifier === null;
}

function brings(tool: Tool, kind: AccessKind): boolean {
	return findToolDefinition(tool.name)?.access === kind;
}

function reasonFor(agent: Agent, kind: Row, isAllowed: boolean): AccessRow['reason'] {
	const { access, disallowedTools } = agent;
	// What no tool of a list brings, and the agent has all the same, its memory has brought.
	if (isAllowed) return access.inheritsAll ? null : { code: 'memory', words: 'brings it' };
	if (kind === 'mcp') {
		return access.inheritsAll
			? { code: 'mcp__*', words: 'is denied' }
			: { code: 'mcp__…', words: 'is not in the list' };
	}
	const denial = disallowedTools.find((tool) => isWhole(tool) && brings(tool, kind));
	if (denial) return { code: denial.raw, words: 'is denied' };
	return { code: KEY_TOOLS[kind], words: 'is not in the list' };
}

function unique(tools: readonly Tool[]): Tool[] {
	return [...new Map(tools.map((tool) => [tool.raw, tool])).values()];
}
