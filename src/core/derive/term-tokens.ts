/**
 * Where the words of a line stand: `Node.js`, `end-to-end`, `C++` and `CI/CD` are one word each. No
 * word goes over the end of a line, nor over that of a text.
 */
import { IN_WORD, IS_JOIN, IS_LATIN_CAPITAL, IS_SIGN } from './character-kinds.ts';
import type { TextUnits } from './text-units.ts';

const SLASH = 0x2f;
const MOST_LETTERS = 3;

/** Where the next word begins; the end when none does. */
export function nextTokenStart({ kinds }: TextUnits, from: number, end: number): number {
	let at = from;
	while (at < end && ((kinds[at] as number) & IN_WORD) === 0) at += 1;
	return at;
}

/** Where the word ends that begins here. */
export function tokenEnd(text: TextUnits, start: number): number {
	const { kinds } = text;
	const slashed = ((kinds[start] as number) & IS_LATIN_CAPITAL) !== 0 ? slashedEnd(text, start) : 0;
	if (slashed !== 0) return slashed;
	let at = partEnd(kinds, start);
	while (((kinds[at] as number) & IS_JOIN) !== 0 && ((kinds[at + 1] as number) & IN_WORD) !== 0)
		at = partEnd(kinds, at + 1);
	return at;
}

/** Where `CI/CD` ends, if that is what begins here: up to three capitals on either side; 0 otherwise. */
function slashedEnd({ units, kinds }: TextUnits, start: number): number {
	const slash = capitalsEnd(kinds, start);
	if (units[slash] !== SLASH) return 0;
	const end = capitalsEnd(kinds, slash + 1);
	return end === slash + 1 || ((kinds[end] as number) & IN_WORD) !== 0 ? 0 : end;
}

function capitalsEnd(kinds: Uint8Array, start: number): number {
	let at = start;
	while (((kinds[at] as number) & IS_LATIN_CAPITAL) !== 0 && at - start < MOST_LETTERS) at += 1;
	return at;
}

function partEnd(kinds: Uint8Array, from: number): number {
	let at = from;
	while (((kinds[at] as number) & (IN_WORD | IS_SIGN)) !== 0) at += 1;
	return at;
}
