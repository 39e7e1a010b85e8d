import { compareCodeUnits } from './fold.ts';
import { MENTION_STEP } from './mention-row.ts';
import { groupPlaces, nearestPlaces } from './nearest.ts';
import type { FoundRelations, ProfiledAgent } from './relation-profile.ts';
import { sortByStrength } from './sort-by-strength.ts';
import type { WordList } from './vocabulary.ts';

/** An agent that names more others than this is a list of them; the most often named count. */
const MOST_NAMED = 30;
const COUNTED_USES = 5;
const MUTUAL_BONUS = 10;

/**
 * Agents whose prompt or description names another one. A name that several agents share means the
 * one that lies nearest.
 *
 * @param profiles - Sorted by id.
 * @param list - What their numbers stand for.
 */
export function relateByMention(
	profiles: readonly ProfiledAgent[],
	list: WordList
): FoundRelations[] {
	const mentions = findMentions(profiles, list);
	const mentioned = profiles.map((): Mention[] => []);
	for (const of of mentions) for (const mention of of) mentioned[mention.to]?.push(mention);
	const namesOf = (place: number): readonly Mention[] => mentions[place] as Mention[];
	const namedBy = (place: number): readonly Mention[] => mentioned[place] as Mention[];
	const isNamed = (from: number, to: number): boolean =>
		namesOf(from).some((mention) => mention.to === to);
	/** The last agent that each one was asked about and names. */
	const naming = new Int32Array(profiles.length).fill(-1);
	return [
		{
			kind: 'mentions',
			of(from) {
				for (const mention of namedBy(from)) naming[mention.from] = from;
				const places: number[] = [];
				const strengths: number[] = [];
				for (const { to, uses } of namesOf(from)) {
					const isMutual = naming[to] === from;
					places.push(to);
					strengths.push((isMutual ? MUTUAL_BONUS : 0) + often(uses) + 1 / namedBy(to).length);
				}
				return sortByStrength(places, strengths);
			},
			reason: (from, to) =>
				isNamed(to, from)
					? 'Each names the other'
					: `Named in this agent’s ${placeOf(namesOf(from), to)}`,
		},
		{
			kind: 'mentioned-by',
			of(to) {
				const places: number[] = [];
				const strengths: number[] = [];
				for (const { from, uses } of namedBy(to)) {
					places.push(from);
					strengths.push(often(uses) + 1 / namesOf(from).length);
				}
				return sortByStrength(places, strengths);
			},
			reason: (to, from) => `Names this agent in its ${placeOf(namesOf(from), to)}`,
		},
	];
}

/** What each agent names, by its place. */
function findMentions(profiles: readonly ProfiledAgent[], list: WordList): Mention[][] {
	const ids = profiles.map(({ id }) => id);
	const bearers = groupPlaces(profiles.map(({ name }) => name));
	const named = list.names.map((name) => bearers.get(name));
	const read = (from: number, { name, mentions }: ProfiledAgent): Mention[] => {
		const found: Mention[] = [];
		for (let at = 0; at < mentions.length; at += MENTION_STEP) {
			const number = mentions[at] as number;
			const places = named[number];
			if (places === undefined || list.names[number] === name) continue;
			const inPrompt = mentions[at + 1] as number;
			const uses = inPrompt + (mentions[at + 2] as number);
			const to =
				places.length === 1 ? places[0] : nearestPlaces(places, from, { count: 1, ids })[0];
			// Its name is another one, so one of them is the nearest.
			found.push({ from, to: to as number, name: number, uses, isInPrompt: inPrompt > 0 });
		}
		if (found.length <= MOST_NAMED) return found;
		const nameOf = ({ name: number }: Mention): string => list.names[number] ?? '';
		return found
			.sort(
				(first, second) =>
					second.uses - first.uses || compareCodeUnits(nameOf(first), nameOf(second))
			)
			.slice(0, MOST_NAMED);
	};
	return profiles.map((profile, from) => read(from, profile));
}

function often(uses: number): number {
	return Math.min(uses, COUNTED_USES);
}

function placeOf(mentions: readonly Mention[], to: number): string {
	return mentions.find((mention) => mention.to === to)?.isInPrompt ? 'prompt' : 'description';
}

interface Mention {
	from: number;
	to: number;
	/** The number of the name. */
	name: number;
	uses: number;
	isInPrompt: boolean;
}
