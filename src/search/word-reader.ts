import { splitWords } from './split-words.ts';

/** What gives the words of a text as `splitWords` does. */
export type WordReader = (text: string) => string[];

const SPACE = /\s+/;
/** Distinct pieces of text that are kept with their words. */
const MOST_KEPT = 100_000;

/**
 * For reading many texts: most of what stands between two spaces has been met before, and looking it
 * up costs a fraction of taking it apart again.
 */
export function createWordReader(): WordReader {
	const known = new Map<string, readonly string[]>();
	return (text) => {
		const words: string[] = [];
		for (const piece of text.split(SPACE)) {
			let found = known.get(piece);
			if (found === undefined) {
				found = splitWords(piece);
				if (known.size < MOST_KEPT) known.set(piece, found);
			}
			for (const word of found) words.push(word);
		}
		return words;
	};
}
