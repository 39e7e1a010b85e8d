import { groupIds, nearestIds } from './nearest.ts';
import type { FoundRelation, ProfiledAgent } from './relation-profile.ts';

const NEAREST = 8;

/**
 * Agents that have the same prompt. Agents of one name are among them: only the chooser knows names.
 *
 * @param profiles - Sorted by id.
 */
export function relateByText(profiles: readonly ProfiledAgent[]): FoundRelation[] {
	const groups = groupIds(profiles, ({ text }) => text);
	return profiles.flatMap(({ id, text }) =>
		nearestIds(groups.get(text) ?? [], id, NEAREST).map((to, index) => ({
			from: id,
			to,
			kind: 'same-text' as const,
			reason: sameText,
			strength: -index,
		}))
	);
}

function sameText(): string {
	return 'Has the same prompt';
}
