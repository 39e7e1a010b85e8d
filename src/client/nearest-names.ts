import { distance } from 'fastest-levenshtein';

const MOST_NEAREST = 5;
/** A name may differ from what was asked for in this share of its letters. */
const FARTHEST = 0.35;
/** Longer addresses are not names, and comparing them takes long. */
const LONGEST_ADDRESS = 200;
const PART = /^(?:agents|name)\//;
const ENDING = /(?:\.md|\.html|\/)+$/;

/**
 * The agents whose ids are nearest to an address of the site, nearest first.
 *
 * @param path - Below the base, decoded: `agents/ops/kubernets-specialist/`.
 */
export function nearestNames<Agent extends { id: string }>(
	path: string,
	agents: readonly Agent[]
): Agent[] {
	const wanted = path.slice(0, LONGEST_ADDRESS).toLowerCase().replace(PART, '').replace(ENDING, '');
	if (wanted === '') return [];
	return agents
		.map((agent) => ({ agent, apart: partsApart(wanted, agent.id) }))
		.filter(({ apart }) => apart <= FARTHEST)
		.sort((first, second) => first.apart - second.apart)
		.slice(0, MOST_NEAREST)
		.map(({ agent }) => agent);
}

/** From 0, the same, to 1; the last parts are compared too, since folders are what moves. */
function partsApart(wanted: string, id: string): number {
	return Math.min(share(wanted, id), share(lastPart(wanted), lastPart(id)));
}

function share(first: string, second: string): number {
	return distance(first, second) / Math.max(first.length, second.length, 1);
}

function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
