import { ACCESS_KINDS, type AccessKind } from '../access-kinds.ts';
import type { Access, Tool } from '../schema.ts';
import { findToolDefinition } from '../tool-names.ts';

/** Without these an agent that otherwise has every tool lacks the power: what is left is marginal. */
const MAIN_TOOLS: Record<AccessKind, readonly string[]> = {
	read: ['Read', 'Grep'],
	edit: ['Edit', 'Write'],
	run: ['Bash'],
	web: ['WebFetch', 'WebSearch'],
	delegate: ['Agent'],
};
/** What the host adds for an agent that has a memory, whatever its list says. */
const MEMORY_GRANTS: readonly AccessKind[] = ['read', 'edit'];
const NO_MEMORY = new Set<unknown>([undefined, null, false, '', 'false', 'none', 'no', 'off']);
const EVERY_SERVER = '*';

/**
 * Weighs what an agent may touch. No list means every tool. Names of other hosts and retired names
 * count as what they grant there and then, so that the page never promises less than a host gives;
 * unknown names grant nothing. A denial with something in parentheses narrows a tool and takes
 * nothing away.
 */
export function deriveAccess(
	tools: readonly Tool[] | null,
	disallowed: readonly Tool[],
	memory: unknown
): Access {
	const denials = disallowed.filter(isWhole);
	const inheritsAll = tools === null || tools.some(({ kind }) => kind === 'wildcard');
	const granted = (tools ?? []).filter((tool) => !isDenied(tool, denials));
	const grantedKinds = new Set(granted.map(({ name }) => findToolDefinition(name)?.access));
	const remembers = !NO_MEMORY.has(
		typeof memory === 'string' ? memory.trim().toLowerCase() : memory
	);

	const has = (kind: AccessKind): boolean => {
		if (remembers && MEMORY_GRANTS.includes(kind)) return true;
		return grantedKinds.has(kind) || (inheritsAll && !isKindDenied(kind, denials));
	};
	return {
		...(Object.fromEntries(ACCESS_KINDS.map((kind) => [kind, has(kind)])) as Record<
			AccessKind,
			boolean
		>),
		mcp: listServers(granted),
		inheritsAll,
	};
}

/** True for a denial of the tool itself, not of some of its uses. */
function isWhole({ specifier }: Tool): boolean {
	return specifier === null || specifier === '*';
}

function isDenied(tool: Tool, denials: readonly Tool[]): boolean {
	return denials.some((denial) => {
		if (denial.kind === 'wildcard') return true;
		if (denial.server === null) return canonicalName(denial) === canonicalName(tool);
		if (denial.server === EVERY_SERVER) return tool.server !== null;
		return (
			denial.server === tool.server &&
			(denial.serverTool === null || denial.serverTool === tool.serverTool)
		);
	});
}

function isKindDenied(kind: AccessKind, denials: readonly Tool[]): boolean {
	if (denials.some((denial) => denial.kind === 'wildcard')) return true;
	const names = new Set(denials.map(canonicalName));
	return MAIN_TOOLS[kind].every((name) => names.has(name));
}

/** The name that Claude Code has for it today. */
function canonicalName({ name }: Tool): string {
	return findToolDefinition(name)?.replacedBy ?? name;
}

function listServers(tools: readonly Tool[]): string[] {
	const servers = tools.flatMap(({ server }) => (server === null ? [] : [server]));
	return [...new Set(servers)].filter((server) => server !== EVERY_SERVER).sort();
}
