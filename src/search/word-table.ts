import { numberTexts } from '../core/derive/number-texts.ts';
import { splitWords } from './split-words.ts';

/**
 * The words of many texts as numbers. Most of what stands between two spaces has been met before;
 * looking it up costs a fraction of taking it apart again, and numbers are counted faster than words.
 */
export interface WordTable {
	/**
	 * The words of a text, as `splitWords` gives them, by their numbers.
	 *
	 * @param found - Takes them, behind what it holds.
	 */
	read(text: string, found?: number[]): number[];
	/** The same of what stands between two spaces, which is kept; not to be changed. */
	readPiece(piece: string): readonly number[];
	/** From number to word. */
	readonly words: readonly string[];
}

/** Distinct pieces of text that are kept with their words. */
const MOST_KEPT = 100_000;

/** @param words - Those that have a number already. */
export function createWordTable(words: string[] = []): WordTable {
	const numbers = numberTexts(words);
	const known = new Map<string, readonly number[]>();

	function readPiece(piece: string): readonly number[] {
		const inPiece = known.get(piece);
		if (inPiece !== undefined) return inPiece;
		const read = splitWords(piece).map(numbers.number);
		if (known.size < MOST_KEPT) known.set(piece, read);
		return read;
	}

	return {
		words,
		readPiece,
		read(text, found = []) {
			// Other white space parts words all the same, and splitting at one character is quicker by far.
			const pieces = text.split(' ');
			for (let at = 0; at < pieces.length; at++) {
				const inPiece = readPiece(pieces[at] ?? '');
				for (let word = 0; word < inPiece.length; word++) found.push(inPiece[word] ?? 0);
			}
			return found;
		},
	};
}
