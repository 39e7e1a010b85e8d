const SLASH = 47;

/**
 * Those of some ids that lie nearest to one id in the tree of folders, nearest first; never the id
 * itself. Ids that share the longest beginning stand beside each other in order, so it looks only there.
 *
 * @param places - Where they stand among all ids, in order.
 * @param place - Where the one id stands.
 * @param ids - All, by code units.
 */
export function nearestPlaces(
	places: readonly number[],
	place: number,
	{ count, ids }: { count: number; ids: readonly string[] }
): number[] {
	let after = insertionPoint(places, place);
	let before = after - 1;
	if (places[after] === place) after += 1;
	const nearest: number[] = [];
	const id = ids[place] as string;
	const isNearer = (left: number, right: number): boolean =>
		nearness(ids[left] as string, id) >= nearness(ids[right] as string, id);
	while (nearest.length < count) {
		const left = places[before];
		const right = places[after];
		if (left === undefined && right === undefined) break;
		if (right === undefined || (left !== undefined && isNearer(left, right))) {
			nearest.push(left as number); // both are not undefined at once
			before -= 1;
		} else {
			nearest.push(right);
			after += 1;
		}
	}
	return nearest;
}

/** The places of values in a list, by value. */
export function groupPlaces(values: readonly string[]): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	for (let place = 0; place < values.length; place += 1) {
		const value = values[place] as string;
		const places = groups.get(value);
		if (places) places.push(place);
		else groups.set(value, [place]);
	}
	return groups;
}

/** How many leading segments two ids share. */
function nearness(first: string, second: string): number {
	const end = Math.min(first.length, second.length);
	let shared = 0;
	for (let at = 0; at < end; at += 1) {
		const unit = first.charCodeAt(at);
		if (unit !== second.charCodeAt(at)) return shared;
		if (unit === SLASH) shared += 1;
	}
	const longer = first.length > second.length ? first : second;
	return longer.length === end || longer.charCodeAt(end) === SLASH ? shared + 1 : shared;
}

function insertionPoint(places: readonly number[], place: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] as number) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
