import { closest, distance } from 'fastest-levenshtein';
import type { Tool, ToolKind } from '../schema.ts';
import { findToolDefinition, TOOL_NAMES } from '../tool-names.ts';

const MCP_PREFIX = 'mcp__';
const NAME_AND_SPECIFIER = /^([^()\s]+)\s*\((.*)\)$/s;
/** GitHub Copilot and VS Code write `server/tool`, Gemini CLI `mcp_server_tool`. */
const SERVER_AND_TOOL = /^[\w.-]+(?:\/[\w.-]+)*\/(?:[\w.-]+|\*)$/;
const GEMINI_MCP = /^mcp_([a-z0-9-]+)_(\w+)$/i;
/** The name of a server without the prefix that hosts ask for: `chrome-mcp`. */
const NAMES_MCP = /^(?:mcp[-_][\w-]+|[\w-]+[-_]mcp(?:[-_][\w-]+)?)$/i;
const MAX_COMPARED = 40;

const CLAUDE_NAMES: readonly string[] = Object.keys(TOOL_NAMES).filter(
	(name) => findToolDefinition(name)?.kind === 'built-in'
);

/**
 * Reads one entry of a tool list.
 *
 * @example classifyTool('mcp__github__get_issue') // → { kind: 'mcp', server: 'github', serverTool: 'get_issue', … }
 */
export function classifyTool(raw: string): Tool {
	const match = NAME_AND_SPECIFIER.exec(raw);
	const name = match?.[1] ?? raw;
	const specifier = match?.[2]?.trim() || null;
	return { raw, name, specifier, ...readKind(name) };
}

/** The hosts, other than Claude Code, that have a tool of this name. */
export function findToolHosts(name: string): readonly string[] {
	const host = findToolDefinition(name)?.host;
	if (host) return host.split(' and ');
	return GEMINI_MCP.test(name)
		? ['Gemini CLI']
		: SERVER_AND_TOOL.test(name)
			? ['GitHub Copilot']
			: [];
}

/** Claude Code's spelling of a name that differs from it in case, blanks or hyphens only. */
export function findSpelling(name: string): string | null {
	const folded = fold(name);
	return CLAUDE_NAMES.find((known) => fold(known) === folded) ?? null;
}

/** The known name nearest to an unknown one; null when none is near. */
export function findNearestTool(name: string): string | null {
	if (name.length > MAX_COMPARED) return null;
	const spelled = findSpelling(name);
	if (spelled) return spelled;
	if (NAMES_MCP.test(name)) return `${MCP_PREFIX}${name}`;
	const nearest = closest(name, CLAUDE_NAMES);
	const allowed = Math.max(1, Math.floor(nearest.length / 3));
	return distance(name, nearest) <= allowed ? nearest : null;
}

function readKind(name: string): {
	kind: ToolKind;
	server: string | null;
	serverTool: string | null;
} {
	if (name === '*') return { kind: 'wildcard', server: null, serverTool: null };
	if (name.startsWith(MCP_PREFIX) && name.length > MCP_PREFIX.length) {
		return { kind: 'mcp', ...readServer(name.slice(MCP_PREFIX.length)) };
	}
	const definition = findToolDefinition(name);
	if (definition) return { kind: definition.kind, server: null, serverTool: null };
	const foreign = readForeignServer(name);
	if (foreign) return { kind: 'other-host', ...foreign };
	return { kind: 'unknown', server: null, serverTool: null };
}

/** @example readServer('github__*') // → { server: 'github', serverTool: null } */
function readServer(rest: string): { server: string; serverTool: string | null } {
	const cut = rest.indexOf('__', 1);
	if (cut === -1) return { server: rest, serverTool: null };
	const tool = rest.slice(cut + 2);
	return { server: rest.slice(0, cut), serverTool: tool === '' || tool === '*' ? null : tool };
}

function readForeignServer(name: string): { server: string; serverTool: string | null } | null {
	if (SERVER_AND_TOOL.test(name)) {
		const cut = name.lastIndexOf('/');
		const tool = name.slice(cut + 1);
		return { server: name.slice(0, cut), serverTool: tool === '*' ? null : tool };
	}
	const match = GEMINI_MCP.exec(name);
	return match ? { server: match[1] ?? '', serverTool: match[2] ?? null } : null;
}

function fold(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}
