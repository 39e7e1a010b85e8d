import { compareCodeUnits } from './fold.ts';

/**
 * Those of some ids that lie nearest to one id in the tree of folders, nearest first; never the id
 * itself. Ids that share the longest beginning stand beside each other in order, so it looks only there.
 *
 * @param sortedIds - By code units.
 */
export function nearestIds(sortedIds: readonly string[], id: string, count: number): string[] {
	let after = insertionPoint(sortedIds, id);
	let before = after - 1;
	if (sortedIds[after] === id) after += 1;
	const nearest: string[] = [];
	while (nearest.length < count) {
		const left = sortedIds[before];
		const right = sortedIds[after];
		if (left === undefined && right === undefined) break;
		if (right === undefined || (left !== undefined && nearness(left, id) >= nearness(right, id))) {
			nearest.push(left as string); // both are not undefined at once
			before -= 1;
		} else {
			nearest.push(right);
			after += 1;
		}
	}
	return nearest;
}

/** Ids by what `keyOf` gives for their bearers, in the order of the bearers. */
export function groupIds<Bearer extends { id: string }>(
	bearers: readonly Bearer[],
	keyOf: (bearer: Bearer) => string
): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const bearer of bearers) {
		const key = keyOf(bearer);
		const ids = groups.get(key);
		if (ids) ids.push(bearer.id);
		else groups.set(key, [bearer.id]);
	}
	return groups;
}

/** How many leading segments two ids share. */
function nearness(first: string, second: string): number {
	const segments = first.split('/');
	const others = second.split('/');
	const parting = segments.findIndex((segment, index) => segment !== others[index]);
	return parting === -1 ? segments.length : parting;
}

function insertionPoint(sortedIds: readonly string[], id: string): number {
	let low = 0;
	let high = sortedIds.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareCodeUnits(sortedIds[middle] ?? '', id) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
