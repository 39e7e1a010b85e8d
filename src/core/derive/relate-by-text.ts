import { groupPlaces, nearestPlaces } from './nearest.ts';
import type { FoundRelations, ProfiledAgent } from './relation-profile.ts';

const NEAREST = 8;

/**
 * Agents that have the same prompt. Agents of one name are among them: only the chooser knows names.
 *
 * @param profiles - Sorted by id.
 */
export function relateByText(profiles: readonly ProfiledAgent[]): FoundRelations[] {
	const groups = groupPlaces(profiles.map(({ text }) => text));
	const ids = profiles.map(({ id }) => id);
	return [
		{
			kind: 'same-text',
			of(from) {
				const places = groups.get(profiles[from]?.text ?? '') ?? [];
				return places.length < 2 ? [] : nearestPlaces(places, from, { count: NEAREST, ids });
			},
			reason: () => 'Has the same prompt',
		},
	];
}
