/**
 * Which words of the prompts are indexed. A word that stands in most prompts tells no agent from
 * another, and a whole prompt makes the index three times as large and its answers worse; so each
 * agent keeps the words that are telling for it.
 */
import { compareCodeUnits } from '../core/derive/fold.ts';
import type { DocumentWords } from './document-words.ts';

const TELLING_WORDS = 80;
const STEPS_TO_DOUBLE = 4;

interface Collection {
	/** From number to word. */
	words: readonly string[];
	/** How many documents hold each word, by its number. */
	texts: Uint32Array;
	/** How many documents there are. */
	total: number;
}

/**
 * Makes what chooses the telling words of documents of one collection: numbers, in the order of the
 * document's candidates.
 */
export function createTellingWords({
	words,
	texts,
	total,
}: Collection): (document: DocumentWords) => Uint32Array {
	const size = steppedSize(total);
	const rarity = Float64Array.from(texts, (count) => Math.log(size / Math.max(1, count)));
	const weights = new Float64Array(words.length);
	const sorted = new Float64Array(words.length);

	function weigh({ candidates, uses }: DocumentWords): void {
		for (let at = 0; at < candidates.length; at++) {
			const weight = (1 + Math.log(uses[at] ?? 1)) * (rarity[candidates[at] ?? 0] ?? 0);
			weights[at] = weight;
			sorted[at] = weight;
		}
	}

	/** Of those that weigh just enough, the first by their letters. */
	function chooseEven(even: Uint32Array, places: number): Set<number> {
		const byLetters = [...even].sort((first, second) =>
			compareCodeUnits(words[first] ?? '', words[second] ?? '')
		);
		return new Set(byLetters.slice(0, places));
	}

	return (document) => {
		const { candidates } = document;
		const count = candidates.length;
		if (count <= TELLING_WORDS) return candidates;
		weigh(document);
		sorted.subarray(0, count).sort();
		const least = sorted[count - TELLING_WORDS] ?? 0;
		const heavier = sorted.subarray(count - TELLING_WORDS, count).filter((one) => one > least);
		const even = candidates.filter((_, at) => weights[at] === least);
		const places = TELLING_WORDS - heavier.length;
		const chosen = even.length > places ? chooseEven(even, places) : null;
		return candidates.filter((word, at) => {
			const weight = weights[at] ?? 0;
			return weight > least || (weight === least && (chosen?.has(word) ?? true));
		});
	};
}

/** The next of a few sizes, so that one more document does not change what is telling for all others. */
function steppedSize(total: number): number {
	return 2 ** (Math.ceil(Math.log2(total + 1) * STEPS_TO_DOUBLE) / STEPS_TO_DOUBLE);
}
