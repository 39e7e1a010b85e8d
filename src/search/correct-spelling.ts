/** The collection's own words, and how to tell a slip of the fingers from a word of its own. */
import { stemWord } from './stem-word.ts';

export interface Vocabulary {
	/** The words of the collection with how common each is, from 0 to 9. */
	words: ReadonlyMap<string, number>;
	stems: ReadonlySet<string>;
}

const SHORTEST_CORRECTED = 4;
/** Words up to this length may differ in one place only. */
const SHORT = 5;
const DIGIT = /\p{N}/u;

export function buildVocabulary(words: ReadonlyMap<string, number>): Vocabulary {
	return { words, stems: new Set([...words.keys()].map(stemWord)) };
}

/** Whether the collection has the word, an inflection of it, or a word that begins so. */
export function isKnownWord(word: string, { words, stems }: Vocabulary): boolean {
	if (words.has(word)) return true;
	const stem = stemWord(word);
	if (stems.has(stem)) return true;
	for (const known of words.keys()) if (known.startsWith(word)) return true;
	return false;
}

/**
 * The word of the collection that was meant, or null when the word is known, has digits, is too
 * short to tell, or is like none.
 *
 * @example correctSpelling('kuberntes', vocabulary) // → 'kubernetes'
 */
export function correctSpelling(word: string, vocabulary: Vocabulary): string | null {
	if (word.length < SHORTEST_CORRECTED || DIGIT.test(word)) return null;
	if (isKnownWord(word, vocabulary)) return null;
	const most = word.length <= SHORT ? 1 : 2;
	let best: string | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const [known, commonness] of vocabulary.words) {
		if (known.length < SHORTEST_CORRECTED) continue;
		const distance = editDistance(word, known, most);
		if (distance > most) continue;
		const cost = 3 * distance - commonness / 3 - (known[0] === word[0] ? 1.5 : 0);
		if (cost < least) {
			least = cost;
			best = known;
		}
	}
	return best;
}

/** Letters put in, left out, changed, or two exchanged; more than `most` is given as `most + 1`. */
function editDistance(first: string, second: string, most: number): number {
	const tooFar = most + 1;
	if (Math.abs(first.length - second.length) > most) return tooFar;
	let beforeLast: number[] = [];
	let last = Array.from({ length: second.length + 1 }, (_, index) => index);
	for (let row = 1; row <= first.length; row++) {
		const current = [row];
		for (let column = 1; column <= second.length; column++) {
			const isSame = first[row - 1] === second[column - 1];
			const isSwap = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
			current.push(
				Math.min(
					(last[column] ?? tooFar) + 1,
					(current[column - 1] ?? tooFar) + 1,
					(last[column - 1] ?? tooFar) + (isSame ? 0 : 1),
					isSwap ? (beforeLast[column - 2] ?? tooFar) + 1 : tooFar
				)
			);
		}
		if (Math.min(...current) > most) return tooFar;
		beforeLast = last;
		last = current;
	}
	return last[second.length] ?? tooFar;
}
