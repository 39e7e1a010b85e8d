import { distinctTerms } from './distinct-terms.ts';
import { findAlike } from './likeness.ts';
import { groupPlaces, nearestPlaces } from './nearest.ts';
import type { Likes } from './rank-alike.ts';
import type { FoundRelations, ProfiledAgent } from './relation-profile.ts';
import { sortByStrength } from './sort-by-strength.ts';
import type { WordList } from './vocabulary.ts';

const REASON_TERMS = 2;

/**
 * Agents that speak of the same things. Equal prompts are looked at once; of those that have it, the
 * one that lies nearest is meant.
 *
 * @param profiles - Sorted by id.
 * @param list - What their numbers stand for.
 */
export function relateByLikeness(
	profiles: readonly ProfiledAgent[],
	list: WordList
): FoundRelations[] {
	const ids = profiles.map(({ id }) => id);
	const bearers = [...groupPlaces(profiles.map(({ text }) => text)).values()].sort(
		(first, second) => (second.at(-1) as number) - (first.at(-1) as number) // none is empty
	);
	const texts = bearers.map(([first]) => profiles[first as number] as ProfiledAgent);
	const textOf = new Int32Array(profiles.length);
	for (const [text, places] of bearers.entries()) for (const place of places) textOf[place] = text;
	const names = new Set(profiles.map(({ name }) => name).filter((name) => name.includes('-')));
	const { alike, sharedTerms } = findAlike(texts, list, names);
	return [
		{
			kind: 'alike',
			of(from) {
				const found = alike[textOf[from] as number] as Likes;
				const nearest = found.texts.map((text) => {
					const places = bearers[text] as number[];
					if (places.length === 1) return places[0] as number;
					return nearestPlaces(places, from, { count: 1, ids })[0] as number;
				});
				return sortByStrength(nearest, found.likeness.slice());
			},
			reason(from, to) {
				const shared = sharedTerms(textOf[from] as number, textOf[to] as number);
				return `Both speak of ${distinctTerms(shared, REASON_TERMS).join(' and ')}`;
			},
		},
	];
}
