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
	function chooseEven(even: number[], places: number): Set<number> {
		even.sort((first, second) => compareCodeUnits(words[first] ?? '', words[second] ?? ''));
		return new Set(even.slice(0, places));
	}

	return (document) => {
		const { candidates } = document;
		const count = candidates.length;
		if (count <= TELLING_WORDS) return candidates;
		weigh(document);
		sorted.subarray(0, count).sort();
		const least = sorted[count - TELLING_WORDS] ?? 0;
		const even: number[] = [];
		let heavier = 0;
		for (let at = 0; at < count; at++) {
			const weight = weights[at] ?? 0;
			if (weight > least) heavier += 1;
			else if (weight === least) even.push(candidates[at] ?? 0);
		}
		const places = TELLING_WORDS - heavier;
		const chosen = even.length > places ? chooseEven(even, places) : null;
		const telling = new Uint32Array(TELLING_WORDS);
		let next = 0;
		for (let at = 0; at < count; at++) {
			const word = candidates[at] ?? 0;
			const weight = weights[at] ?? 0;
			const isEven = weight === least && (chosen?.has(word) ?? true);
			if (weight > least || isEven) telling[next++] = word;
		}
		return telling;
	};
}

/**
 * Which words come to tell more or less when documents change: 1 by the number of each, all of them when
 * the collection has grown or shrunk by much. The telling words of a document with none stay the same.
 */
export function reweighedWords(
	before: { texts: Uint32Array; total: number },
	now: { texts: Uint32Array; total: number }
): Uint8Array {
	const isRescaled = steppedSize(before.total) !== steppedSize(now.total);
	return Uint8Array.from(now.texts, (count, word) =>
		isRescaled || before.texts[word] !== count ? 1 : 0
	);
}

/** The next of a few sizes, so that one more document does not change what is telling for all others. */
function steppedSize(total: number): number {
	return 2 ** (Math.ceil(Math.log2(total + 1) * STEPS_TO_DOUBLE) / STEPS_TO_DOUBLE);
}
