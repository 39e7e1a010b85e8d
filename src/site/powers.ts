import { accessValues } from '../core/derive/facets.ts';
import type { Agent } from '../core/schema.ts';

/** The six things an agent may do, in the order of the punches; `value` is that of the facet `access`. */
export const POWERS = [
	{ value: 'read', heading: 'Read', verb: 'reads' },
	{ value: 'edit', heading: 'Edit', verb: 'edits' },
	{ value: 'run', heading: 'Run', verb: 'runs commands' },
	{ value: 'web', heading: 'Web', verb: 'uses the web' },
	{ value: 'mcp', heading: 'MCP', verb: 'calls MCP servers' },
	{ value: 'delegate', heading: 'Agents', verb: 'starts agents' },
] as const;

/** Which of the six powers an agent has, in their order. */
export function powersOf(agent: Agent): boolean[] {
	const held = new Set(accessValues(agent));
	return POWERS.map(({ value }) => held.has(value));
}

/**
 * What an agent may do, in as few words as a card has room for.
 *
 * @example powerWords([true, true, false, true, false, false]) // → 'Reads, edits, uses the web'
 */
export function powerWords(powers: readonly boolean[]): string {
	const verbs = POWERS.filter((_, index) => powers[index]).map(({ verb }) => verb);
	if (verbs.length === POWERS.length) return 'May use every tool';
	if (verbs.length === 0) return 'Has no tool';
	if (verbs.length === 1 && verbs[0] === 'reads') return 'Reads only';
	const sentence = verbs.join(', ');
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
