import { compareCodeUnits } from './fold.ts';
import { groupIds, nearestIds } from './nearest.ts';
import type { FoundRelation, ProfiledAgent } from './relation-profile.ts';

/** An agent that names more others than this is a list of them; the most often named count. */
const MOST_NAMED = 30;
const COUNTED_USES = 5;
const MUTUAL_BONUS = 10;

/**
 * Agents whose prompt or description names another one. A name that several agents share means the
 * one that lies nearest.
 *
 * @param profiles - Sorted by id.
 */
export function relateByMention(profiles: readonly ProfiledAgent[]): FoundRelation[] {
	const names = groupIds(profiles, ({ name }) => name);
	const mentions = profiles.flatMap((profile) => mentionsOf(profile, names));
	const pairs = new Set(mentions.map(({ from, to }) => pairKey(from, to)));
	const naming = groupIds(
		mentions.map(({ from, to }) => ({ id: from, to })),
		({ to }) => to
	);
	const named = groupIds(
		mentions.map(({ from, to }) => ({ id: to, from })),
		({ from }) => from
	);
	return mentions.flatMap(({ from, to, uses, place }): FoundRelation[] => {
		const isMutual = pairs.has(pairKey(to, from));
		const often = Math.min(uses, COUNTED_USES);
		return [
			{
				from,
				to,
				kind: 'mentions',
				reason: isMutual ? 'Each names the other' : `Named in this agent’s ${place}`,
				strength: (isMutual ? MUTUAL_BONUS : 0) + often + 1 / (naming.get(to)?.length ?? 1),
			},
			{
				from: to,
				to: from,
				kind: 'mentioned-by',
				reason: `Names this agent in its ${place}`,
				strength: often + 1 / (named.get(from)?.length ?? 1),
			},
		];
	});
}

function mentionsOf(
	{ id, name, inPrompt, inDescription }: ProfiledAgent,
	names: ReadonlyMap<string, readonly string[]>
): Mention[] {
	const uses = new Map<string, number>();
	for (const counts of [inPrompt, inDescription]) {
		for (const [mentioned, count] of counts) {
			if (mentioned === name || !names.has(mentioned)) continue;
			uses.set(mentioned, (uses.get(mentioned) ?? 0) + count);
		}
	}
	return [...uses]
		.sort(([first, firstUses], [second, secondUses]) => {
			return secondUses - firstUses || compareCodeUnits(first, second);
		})
		.slice(0, MOST_NAMED)
		.flatMap(([mentioned, count]) =>
			nearestIds(names.get(mentioned) ?? [], id, 1).map((to) => ({
				from: id,
				to,
				uses: count,
				place: inPrompt.has(mentioned) ? 'prompt' : 'description',
			}))
		);
}

/** No id holds a space. */
function pairKey(from: string, to: string): string {
	return `${from} ${to}`;
}

interface Mention {
	from: string;
	to: string;
	uses: number;
	place: string;
}
