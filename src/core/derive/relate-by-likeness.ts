import { distinctTerms } from './distinct-terms.ts';
import { findAlike } from './likeness.ts';
import { groupIds, nearestIds } from './nearest.ts';
import type { FoundRelation, ProfiledAgent } from './relation-profile.ts';

const REASON_TERMS = 2;

/**
 * Agents that speak of the same things. Equal prompts are looked at once; of those that have it, the
 * one that lies nearest is meant.
 *
 * @param profiles - Sorted by id.
 */
export function relateByLikeness(profiles: readonly ProfiledAgent[]): FoundRelation[] {
	const bearers = groupIds(profiles, ({ text }) => text);
	const texts = [...new Map([...profiles].reverse().map((one) => [one.text, one])).values()];
	const names = new Set(profiles.map(({ name }) => name).filter((name) => name.includes('-')));
	const alike = findAlike(texts, names);
	return texts.flatMap(({ text }, index) =>
		(bearers.get(text) ?? []).flatMap((from) =>
			(alike[index] ?? []).flatMap((like) =>
				nearestIds(bearers.get(texts[like.index]?.text ?? '') ?? [], from, 1).map((to) => ({
					from,
					to,
					kind: 'alike' as const,
					reason: `Both speak of ${distinctTerms(like.terms, REASON_TERMS).join(' and ')}`,
					strength: like.likeness,
				}))
			)
		)
	);
}
