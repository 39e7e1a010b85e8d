/**
 * Which other agents are worth seeing from each agent, and why: those with the same prompt, those
 * that name each other, those that speak of the same things. Agents of one name are variants of it
 * and no relations.
 */
import { RELATION_KINDS } from '../relation-kinds.ts';
import type { Agent, Relation, RelationKind } from '../schema.ts';
import { compareCodeUnits } from './fold.ts';
import { relateByLikeness } from './relate-by-likeness.ts';
import { relateByMention } from './relate-by-mention.ts';
import { relateByText } from './relate-by-text.ts';
import type { FoundRelation, ProfiledAgent } from './relation-profile.ts';
import { profileAgent } from './relation-profile.ts';
import { createVocabulary, type WordList } from './vocabulary.ts';

const RELATIONS_AN_AGENT = 8;
/** What each kind may take before all have had their turn; what is then left goes in the same order. */
const SHARES: Record<RelationKind, number> = {
	'same-text': 2,
	mentions: 3,
	'mentioned-by': 2,
	alike: 3,
};

/**
 * The relations of each agent, by id, strongest first.
 *
 * @param promptOf - The prompt of an agent as its file has it; asked once for each agent.
 */
export function buildRelations(
	agents: readonly Agent[],
	promptOf: (id: string) => string
): Map<string, Relation[]> {
	const vocabulary = createVocabulary();
	const profiles = agents.map((agent) => profileAgent(agent, promptOf(agent.id), { vocabulary }));
	return relateProfiles(profiles, vocabulary.list);
}

/**
 * The same from profiles that were made before.
 *
 * @param list - What their numbers stand for.
 */
export function relateProfiles(
	profiles: readonly ProfiledAgent[],
	list: WordList
): Map<string, Relation[]> {
	const sorted = [...profiles].sort((first, second) => compareCodeUnits(first.id, second.id));
	const found = new Map<string, FoundRelation[]>(sorted.map(({ id }) => [id, []]));
	for (const relate of [relateByText, relateByMention, relateByLikeness]) {
		for (const relation of relate(sorted, list)) found.get(relation.from)?.push(relation);
	}
	const names = new Map(sorted.map(({ id, name }) => [id, name]));
	return new Map([...found].map(([id, relations]) => [id, chooseRelations(relations, names)]));
}

/** One relation a name, each kind its share, the rest in the order of the kinds. */
function chooseRelations(
	found: readonly FoundRelation[],
	names: ReadonlyMap<string, string>
): Relation[] {
	const taken = new Set([names.get(found[0]?.from ?? '')]);
	const ofKind = Map.groupBy(found, ({ kind }) => kind);
	const inShare: FoundRelation[] = [];
	const beyond: FoundRelation[] = [];
	for (const kind of RELATION_KINDS) {
		let count = 0;
		for (const relation of (ofKind.get(kind) ?? []).sort(byStrength)) {
			const name = names.get(relation.to);
			if (taken.has(name)) continue;
			taken.add(name);
			count += 1;
			(count <= SHARES[kind] ? inShare : beyond).push(relation);
		}
	}
	const chosen = [...inShare, ...beyond].slice(0, RELATIONS_AN_AGENT);
	// Of one kind, those beyond the share are weaker and follow.
	return RELATION_KINDS.flatMap((kind) => chosen.filter((one) => one.kind === kind)).map(
		({ to, kind, reason }) => ({ id: to, kind, reason: reason() })
	);
}

function byStrength(first: FoundRelation, second: FoundRelation): number {
	return second.strength - first.strength || compareCodeUnits(first.to, second.to);
}
