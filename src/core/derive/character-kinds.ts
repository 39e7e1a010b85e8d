/** What a UTF-16 code unit can be part of, for scanners that look at each unit of every prompt once. */
import { CAPITALS, WORD_CHARACTERS } from './word-characters.ts';

/** Bits of a unit's kind: a letter or a number of any script, and so on. */
export const IN_WORD = 1;
export const IS_CAPITAL = 2;
export const IS_LATIN_CAPITAL = 4;
export const IS_DIGIT = 8;
/** What a word such as `C++` or `C#` ends in. */
export const IS_SIGN = 16;
/** What joins the parts of a word such as `Node.js` or `end-to-end`. */
export const IS_JOIN = 32;
/** What `\s` stands for, but the end of a line. */
export const IS_BLANK = 64;

/** As the inside of a character class; all kinds but `IN_WORD`, whose units are most of all there are. */
const KINDS: readonly [kind: number, units: string][] = [
	[IS_CAPITAL, CAPITALS],
	[IS_LATIN_CAPITAL, 'A-Z'],
	[IS_DIGIT, '0-9'],
	[IS_SIGN, '+#'],
	[IS_JOIN, ".\\u002d'’_"],
	[
		IS_BLANK,
		'\\u0009\\u000b-\\u000d \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff',
	],
];
const UNIT_OR_RANGE = /(\\u[0-9a-f]{4}|.)(?:-(\\u[0-9a-f]{4}|.))?/g;

/** The kind of each code unit. */
export const UNIT_KINDS: Uint8Array = createKinds();

function createKinds(): Uint8Array {
	const kinds = new Uint8Array(0x1_0000);
	for (const [first, last] of rangesOf(WORD_CHARACTERS)) kinds.fill(IN_WORD, first, last + 1);
	for (const [kind, units] of KINDS)
		for (const [first, last] of rangesOf(units)) addKind(kinds.subarray(first, last + 1), kind);
	return kinds;
}

function rangesOf(units: string): [first: number, last: number][] {
	return [...units.matchAll(UNIT_OR_RANGE)].map(([, from = '', to = from]) => [
		unitOf(from),
		unitOf(to),
	]);
}

function addKind(kinds: Uint8Array, kind: number): void {
	for (let index = 0; index < kinds.length; index += 1)
		kinds[index] = (kinds[index] as number) | kind;
}

function unitOf(written: string): number {
	return written.length > 1 ? Number.parseInt(written.slice(2), 16) : written.charCodeAt(0);
}
