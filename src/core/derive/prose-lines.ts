import { IS_BLANK } from './character-kinds.ts';
import type { TextUnits } from './text-units.ts';

const BACKTICK = 0x60;
const TILDE = 0x7e;
const HASH = 0x23;
const LEAST_FENCE = 3;
const DEEPEST_HEADING = 6;

/**
 * Gives the lines of a Markdown text that are no code and no fence round it, one after the other.
 *
 * @param take - Given where the line begins and ends.
 */
export function forEachProseLine(
	text: TextUnits,
	take: (start: number, end: number, isHeading: boolean) => void
): void {
	const { units } = text;
	let fence = 0;
	let fenceLength = 0;
	for (let start = 0; start <= text.text.length; ) {
		const found = text.text.indexOf('\n', start);
		const end = found === -1 ? text.text.length : found;
		const first = firstWritten(text, start);
		const mark = units[first] as number;
		const length = mark === BACKTICK || mark === TILDE ? runEnd(units, first) - first : 0;
		if (fence === 0) {
			if (length < LEAST_FENCE) take(start, end, isHeading(text, first));
			else {
				fence = mark;
				fenceLength = length;
			}
		} else if (mark === fence && length >= fenceLength) fence = 0;
		start = end + 1;
	}
}

function firstWritten({ kinds }: TextUnits, start: number): number {
	let at = start;
	while (((kinds[at] as number) & IS_BLANK) !== 0) at += 1;
	return at;
}

function isHeading({ units, kinds }: TextUnits, first: number): boolean {
	if (units[first] !== HASH) return false;
	const end = runEnd(units, first);
	return end - first <= DEEPEST_HEADING && ((kinds[end] as number) & IS_BLANK) !== 0;
}

/** Where the run of one and the same mark ends. */
function runEnd(units: Uint16Array, first: number): number {
	const mark = units[first];
	let at = first;
	while (units[at] === mark) at += 1;
	return at;
}
