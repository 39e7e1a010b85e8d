import { distinctTerms } from './distinct-terms.ts';
import { findAlike } from './likeness.ts';
import { groupIds, nearestIds } from './nearest.ts';
import type { FoundRelation, ProfiledAgent } from './relation-profile.ts';
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
): FoundRelation[] {
	const bearers = groupIds(profiles, ({ text }) => text);
	const texts = [...new Map([...profiles].reverse().map((one) => [one.text, one])).values()];
	const names = new Set(profiles.map(({ name }) => name).filter((name) => name.includes('-')));
	const { alike, sharedTerms } = findAlike(texts, list, names);
	const reasonOf = (one: number, other: number): string =>
		`Both speak of ${distinctTerms(sharedTerms(one, other), REASON_TERMS).join(' and ')}`;
	return texts.flatMap(({ text }, index) =>
		(bearers.get(text) ?? []).flatMap((from) =>
			(alike[index] ?? []).flatMap((like) =>
				nearestIds(bearers.get(texts[like.index]?.text ?? '') ?? [], from, 1).map((to) => ({
					from,
					to,
					kind: 'alike' as const,
					reason: () => reasonOf(index, like.index),
					strength: like.likeness,
				}))
			)
		)
	);
}
