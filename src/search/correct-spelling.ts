/** The collection's own words, and how to tell a slip of the fingers from a word of its own. */
import { stemWord } from './stem-word.ts';

export interface Vocabulary {
	/** The words of the collection with how common each is, from 0 to 9. */
	words: ReadonlyMap<string, number>;
	stems: ReadonlySet<string>;
}

const SHORTEST_CORRECTED = 5;
/**
 * A missing letter and two that changed places cost 1. Another letter in its place costs more: that is
 * how two words of the language differ more often than how a slip looks.
 */
const OTHER_LETTER = 1.5;
/** In a short word a letter too many mostly makes another word. */
const SHORT = 5;
const EXTRA_LETTER = 1;
const EXTRA_LETTER_IN_SHORT = 1.5;
/** By the least length of a word, what its slips may cost. */
const MOST_COSTS: readonly (readonly [length: number, cost: number])[] = [
	[10, 3],
	[8, 2],
	[6, 1.5],
	[SHORTEST_CORRECTED, 1],
];
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
	const most = MOST_COSTS.find(([length]) => word.length >= length)?.[1] ?? 0;
	let best: string | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const [known, commonness] of vocabulary.words) {
		// A slip is hardly ever in the first letter.
		if (known.length < SHORTEST_CORRECTED || known[0] !== word[0]) continue;
		const distance = slipCost(word, known, most);
		if (distance > most) continue;
		const cost = 3 * distance - commonness / 3;
		if (cost < least) {
			least = cost;
			best = known;
		}
	}
	return best;
}

/** What it takes for one word to be a slip of another; what costs more than `most` is given as more. */
function slipCost(typed: string, meant: string, most: number): number {
	if (Math.abs(typed.length - meant.length) > most) return Number.POSITIVE_INFINITY;
	const extra = typed.length <= SHORT ? EXTRA_LETTER_IN_SHORT : EXTRA_LETTER;
	let beforeLast: number[] = [];
	let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
	for (let row = 1; row <= typed.length; row++) {
		const current = [row * extra];
		for (let column = 1; column <= meant.length; column++) {
			const isSame = typed[row - 1] === meant[column - 1];
			const isSwap = typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
			current.push(
				Math.min(
					costAt(last, column) + extra,
					costAt(current, column - 1) + 1,
					costAt(last, column - 1) + (isSame ? 0 : OTHER_LETTER),
					isSwap ? costAt(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
				)
			);
		}
		if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
		beforeLast = last;
		last = current;
	}
	return costAt(last, meant.length);
}

function costAt(costs: readonly number[], column: number): number {
	return costs[column] ?? Number.POSITIVE_INFINITY;
}
