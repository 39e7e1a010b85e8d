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
import { createProfiler, type FoundRelations, type ProfiledAgent } from './relation-profile.ts';
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
	const profile = createProfiler(vocabulary);
	const profiles = agents.map((agent) => profile(agent, promptOf(agent.id)));
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
	const found = [relateByText, relateByMention, relateByLikeness]
		.flatMap((relate) => relate(sorted, list))
		.sort((first, second) => order(first) - order(second));
	const choose = createChoice(sorted, found);
	return new Map(sorted.map(({ id }, place) => [id, choose(place)]));
}

/** What chooses for one agent: one relation a name, each kind its share, the rest in the order of the kinds. */
function createChoice(
	profiles: readonly ProfiledAgent[],
	found: readonly FoundRelations[]
): (from: number) => Relation[] {
	const numbers = new Map<string, number>();
	const names = Int32Array.from(profiles, ({ name }) => {
		const number = numbers.get(name) ?? numbers.size;
		numbers.set(name, number);
		return number;
	});
	/** The last agent that a name was taken for. */
	const takenFor = new Int32Array(numbers.size).fill(-1);
	return (from) => {
		const inShare: ChosenRelation[] = [];
		const beyond: ChosenRelation[] = [];
		takenFor[names[from] as number] = from;
		for (const of of found) {
			let count = 0;
			for (const to of of.of(from)) {
				const name = names[to] as number;
				if (takenFor[name] === from) continue;
				takenFor[name] = from;
				count += 1;
				if (count <= SHARES[of.kind]) inShare.push({ to, of });
				else if (beyond.length < RELATIONS_AN_AGENT) beyond.push({ to, of });
			}
		}
		const chosen = [...inShare, ...beyond].slice(0, RELATIONS_AN_AGENT);
		const relations: Relation[] = [];
		// Of one kind, those beyond the share are weaker and follow.
		for (const of of found) {
			for (const { to, of: by } of chosen) {
				if (by !== of) continue;
				const { id } = profiles[to] as ProfiledAgent;
				relations.push({ id, kind: of.kind, reason: of.reason(from, to) });
			}
		}
		return relations;
	};
}

interface ChosenRelation {
	to: number;
	of: FoundRelations;
}

function order({ kind }: FoundRelations): number {
	return RELATION_KINDS.indexOf(kind);
}
