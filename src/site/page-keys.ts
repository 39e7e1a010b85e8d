import { hash } from 'node:crypto';
import type { Roster } from '../core/derive/roster.ts';
import type { Agent } from '../core/schema.ts';
import { agentPage } from './agent-page.ts';
import type { Capability } from './capability-pages.ts';
import { onceARoster } from './once-a-roster.ts';

/** Stands for all that one agent's entry says: equal digests mean equal entries. */
const entryDigests = onceARoster((roster: Roster) => {
	const digests = new Map<string, string>();
	return (id: string): string => {
		const known = digests.get(id) ?? digest(roster.entries.get(id) ?? null);
		digests.set(id, known);
		return known;
	};
});

/**
 * Stands for all that an agent's page shows: as long as it is equal, so is the page. It covers what
 * `agentPage` gives and nothing else, so the page may show nothing else of the roster.
 */
export function agentPageKey(roster: Roster, id: string): string {
	const page = agentPage(roster, id);
	if (page === null) return digest(null);
	const { entry, variants, variantCount, related, neighbours } = page;
	const others = [
		...variants,
		...related.map(({ agent }) => agent),
		...[neighbours.previous, neighbours.next].filter((agent) => agent !== null),
	];
	const digestOf = entryDigests(roster);
	return digest([
		digestOf(entry.agent.id),
		variants.length,
		variantCount,
		neighbours.previous === null,
		others.map(({ id: other }) => digestOf(other)),
	]);
}

/** The same for the page of a name, which shows the agents that share it. */
export function namePageKey(roster: Roster, agents: readonly Agent[]): string {
	const digestOf = entryDigests(roster);
	return digest(agents.map(({ id }) => digestOf(id)));
}

/** The same for a page of the agents that have a topic. */
export function capabilityPageKey(
	{ title, group, count, pages }: Capability,
	number: number
): string {
	const holders = pages[number - 1]?.members.map(({ agent, isShared, evidence }) => {
		const { id, name, title: agentTitle, color } = agent;
		return [id, name, agentTitle, color?.ink, isShared, evidence];
	});
	return digest([title, group, count, pages.length, holders]);
}

function digest(value: unknown): string {
	return hash('sha256', JSON.stringify(value), 'hex').slice(0, 32);
}
