import type { Tool } from '../core/schema.ts';
import { slugify } from '../core/slugify.ts';
import { EVERY_SERVER } from './access-rows.ts';

export interface Toolset {
	server: string;
	/** Fragment on the agent's page. */
	anchor: string;
	/** True when the whole server is granted, by `mcp__server` or `mcp__server__*`. */
	isWhole: boolean;
	tools: ToolsetTool[];
}

export interface ToolsetTool {
	/** What all tools of the server begin with: `browser_`; empty when they share nothing. */
	stem: string;
	rest: string;
}

const LAST_SEPARATOR = /[_-](?=[^_-]*$)/;

/** The MCP tools of a list, by server, in the order in which the file first names them. */
export function toolsets(tools: readonly Tool[]): Toolset[] {
	const byServer = new Map<string, Tool[]>();
	for (const tool of tools) {
		if (tool.server === null || tool.server === EVERY_SERVER) continue;
		byServer.set(tool.server, [...(byServer.get(tool.server) ?? []), tool]);
	}
	return [...byServer].map(([server, own], index) => {
		const names = own.flatMap(({ serverTool }) =>
			serverTool === null || serverTool === '*' ? [] : [serverTool]
		);
		const stem = sharedStem(names);
		return {
			server,
			anchor: `mcp-${index + 1}-${slugify(server)}`,
			isWhole: names.length < own.length,
			tools: names.map((name) => ({ stem, rest: name.slice(stem.length) })),
		};
	});
}

/** @example sharedStem(['browser_click', 'browser_drag']) // → 'browser_' */
export function sharedStem(names: readonly string[]): string {
	const [first, ...others] = names;
	if (first === undefined || others.length === 0) return '';
	let length = first.length;
	for (const other of others) {
		while (!other.startsWith(first.slice(0, length))) length--;
	}
	const separator = first.slice(0, length).search(LAST_SEPARATOR);
	return first.slice(0, separator + 1);
}
