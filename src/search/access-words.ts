import { accessValues } from '../core/derive/facets.ts';
import type { Agent } from '../core/schema.ts';

const VERBS: Readonly<Record<string, string>> = {
	read: 'reads',
	edit: 'edits',
	run: 'runs commands',
	web: 'uses the web',
	mcp: 'calls MCP servers',
	delegate: 'starts agents',
};

/** What an agent may do, in few words: `Reads, edits, uses the web`. */
export function accessWords(agent: Agent): string {
	const held = new Set(accessValues(agent));
	const verbs = Object.keys(VERBS)
		.filter((value) => held.has(value))
		.map((value) => VERBS[value]);
	if (verbs.length === Object.keys(VERBS).length) return 'May use every tool';
	if (verbs.length === 0) return 'Has no tool';
	if (held.has('read-only')) return 'Reads only';
	const sentence = verbs.join(', ');
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
