/**
 * The face of an agent: a punched card of six digits, three from its name and three from its id, so
 * that namesakes share the left half and differ in the right one. It is a face, never a key.
 */
import { fnv1a32 } from '../hash.ts';

const CARD = 'M7 0H36a2 2 0 0 1 2 2V28a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V7Z';
const COLUMNS = [4, 9, 14, 21, 26, 31];
const ROWS = [4, 10, 16, 22];
const HOLE = 'v4h3v-4Z';

/** The rows punched in a column, by the digit that it stands for. */
const PUNCHES = [[0], [1], [2], [3], [0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]];
/** The holes of each column for each digit. */
const HOLES = COLUMNS.map((column) =>
	PUNCHES.map((rows) => rows.map((row) => `M${column} ${ROWS[row]}${HOLE}`).join(''))
);

/**
 * The `d` of the one path of a mark, for a view box of 38 × 30. The holes are wound the other way, so
 * the ground shows through.
 */
export function markPath(name: string, id: string): string {
	const digits = digitsOf(name) + digitsOf(id);
	return HOLES.reduce((path, column, index) => path + column[Number(digits[index])], CARD);
}

/** @example callNumber('backend-engineer', 'backend/002-148d8a898aef2a03') // → '853·450' */
export function callNumber(name: string, id: string): string {
	return `${digitsOf(name)}·${digitsOf(id)}`;
}

function digitsOf(text: string): string {
	return String(avalanche(fnv1a32(text)) % 1000).padStart(3, '0');
}

/** Murmur3's finaliser: FNV alone leaves the last letters of a text in the low bits only. */
function avalanche(hash: number): number {
	let bits = hash;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}
