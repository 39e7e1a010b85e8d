import { compareCodeUnits } from './fold.ts';
import { MENTION_STEP } from './mention-row.ts';
import { groupIds, nearestIds } from './nearest.ts';
import type { FoundRelation, ProfiledAgent } from './relation-profile.ts';
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
): FoundRelation[] {
	const bearers = groupIds(profiles, ({ name }) => name);
	const named = list.names.map((name) => bearers.get(name));
	const mentions = profiles.flatMap((profile) => mentionsOf(profile, named, list));
	const pairs = new Set(mentions.map(({ from, to }) => pairKey(from, to)));
	const naming = groupIds(
		mentions.map(({ from, to }) => ({ id: from, to })),
		({ to }) => to
	);
	const namedBy = groupIds(
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
				reason: () => (isMutual ? 'Each names the other' : `Named in this agent’s ${place}`),
				strength: (isMutual ? MUTUAL_BONUS : 0) + often + 1 / (naming.get(to)?.length ?? 1),
			},
			{
				from: to,
				to: from,
				kind: 'mentioned-by',
				reason: () => `Names this agent in its ${place}`,
				strength: often + 1 / (namedBy.get(from)?.length ?? 1),
			},
		];
	});
}

/** @param bearers - The ids of the agents that bear a name, by its number. */
function mentionsOf(
	{ id, name, mentions }: ProfiledAgent,
	bearers: readonly (readonly string[] | undefined)[],
	list: WordList
): Mention[] {
	const found: { ids: readonly string[]; name: string; uses: number; place: string }[] = [];
	for (let at = 0; at < mentions.length; at += MENTION_STEP) {
		const number = mentions[at] as number;
		const ids = bearers[number];
		if (ids === undefined) continue;
		const inPrompt = mentions[at + 1] as number;
		const inDescription = mentions[at + 2] as number;
		const mentioned = list.names[number] ?? '';
		if (mentioned === name) continue;
		const place = inPrompt > 0 ? 'prompt' : 'description';
		found.push({ ids, name: mentioned, uses: inPrompt + inDescription, place });
	}
	return found
		.sort((first, second) => second.uses - first.uses || compareCodeUnits(first.name, second.name))
		.slice(0, MOST_NAMED)
		.flatMap(({ ids, uses, place }) =>
			nearestIds(ids, id, 1).map((to) => ({ from: id, to, uses, place }))
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
