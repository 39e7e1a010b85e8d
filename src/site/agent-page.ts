import type { Roster } from '../core/derive/roster.ts';
import { nameSlug } from '../core/ids.ts';
import type { Agent, Relation, RosterEntry } from '../core/schema.ts';
import { type AgentFace, faceOf } from './agent-face.ts';

/** Namesakes that an agent's page shows itself; the name page holds the rest. */
const MOST_VARIANTS = 6;

export interface AgentPage {
	entry: RosterEntry;
	agent: Agent;
	/** What stands in the address of the name page. */
	nameSlug: string;
	/** Other agents of the name: all of them counted, the first few given. */
	variants: Agent[];
	variantCount: number;
	related: { agent: AgentFace; relation: Relation }[];
	/** Who stands before and after it in its category. */
	previous: AgentFace | null;
	next: AgentFace | null;
}

/** Everything that one agent's page shows of the collection; bounded, however large it is. Null for an id that no agent has. */
export function agentPage(roster: Roster, id: string | undefined): AgentPage | null {
	const entry = roster.entries.get(id ?? '');
	if (entry === undefined) return null;
	const { agent } = entry;
	const slug = nameSlug(agent.name);
	const namesakes = roster.names.get(slug) ?? [];
	const variants = namesakes.filter((other) => other.id !== agent.id);
	const { previous = null, next = null } = roster.neighbours.get(agent.id) ?? {};
	return {
		entry,
		agent,
		nameSlug: slug,
		variants: variants.slice(0, MOST_VARIANTS),
		variantCount: variants.length,
		related: entry.related.flatMap((relation) => {
			const related = roster.entries.get(relation.id)?.agent;
			return related === undefined ? [] : [{ agent: faceOf(related), relation }];
		}),
		previous: previous && faceOf(previous),
		next: next && faceOf(next),
	};
}
