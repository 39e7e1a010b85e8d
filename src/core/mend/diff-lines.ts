/** One line of a comparison: in both texts, only in the old one, or only in the new one. */
export interface DiffLine {
	kind: 'same' | 'removed' | 'added';
	text: string;
}

/** Past this many differing lines the shortest comparison costs more than it tells. */
const MOST_DIFFERENCES = 800;

/**
 * The shortest way from one list of lines to another, removed lines before added ones. Where very
 * much differs, everything between the common beginning and the common end.
 */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start++;
	let end = 0;
	const most = Math.min(before.length, after.length) - start;
	while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;

	const old = before.slice(start, before.length - end);
	const fresh = after.slice(start, after.length - end);
	return [
		...asLines('same', before.slice(0, start)),
		...(shortestWay(old, fresh) ?? [...asLines('removed', old), ...asLines('added', fresh)]),
		...asLines('same', before.slice(before.length - end)),
	];
}

/**
 * Myers’ algorithm: `reach[k]` is how far into `before` one comes on the diagonal `k` with a number of
 * differences. Null when there are too many.
 */
function shortestWay(before: readonly string[], after: readonly string[]): DiffLine[] | null {
	const limit = Math.min(before.length + after.length, MOST_DIFFERENCES);
	const history: Map<number, number>[] = [];
	let reach = new Map([[1, 0]]);
	for (let differences = 0; differences <= limit; differences++) {
		history.push(reach);
		const next = new Map<number, number>();
		for (let k = -differences; k <= differences; k += 2) {
			let x = isDown(reach, k, differences) ? at(reach, k + 1) : at(reach, k - 1) + 1;
			while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
			next.set(k, x);
			if (x >= before.length && x - k >= after.length) return walkBack(before, after, history);
		}
		reach = next;
	}
	return null;
}

function walkBack(
	before: readonly string[],
	after: readonly string[],
	history: readonly Map<number, number>[]
): DiffLine[] {
	const lines: DiffLine[] = [];
	let x = before.length;
	let y = after.length;
	for (let differences = history.length - 1; differences >= 0; differences--) {
		const reach = history[differences] as Map<number, number>;
		const k = x - y;
		const previousK = isDown(reach, k, differences) ? k + 1 : k - 1;
		const previousX = differences === 0 ? 0 : at(reach, previousK);
		const previousY = differences === 0 ? 0 : previousX - previousK;
		while (x > previousX && y > previousY) {
			lines.push({ kind: 'same', text: before[x - 1] ?? '' });
			x--;
			y--;
		}
		if (differences === 0) break;
		if (x === previousX) lines.push({ kind: 'added', text: after[y - 1] ?? '' });
		else lines.push({ kind: 'removed', text: before[x - 1] ?? '' });
		x = previousX;
		y = previousY;
	}
	return lines.reverse();
}

function isDown(reach: ReadonlyMap<number, number>, k: number, differences: number): boolean {
	return k === -differences || (k !== differences && at(reach, k - 1) < at(reach, k + 1));
}

function at(reach: ReadonlyMap<number, number>, k: number): number {
	return reach.get(k) ?? 0;
}

function asLines(kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] {
	return texts.map((text) => ({ kind, text }));
}
