/**
 * Which words of the prompts are indexed. A word that stands in most prompts tells no agent from
 * another, and a whole prompt makes the index three times as large and its answers worse; so each
 * agent keeps the words that are telling for it.
 */
import { compareCodeUnits } from '../core/derive/fold.ts';
import type { DocumentWords } from './document-words.ts';

const TELLING_WORDS = 80;

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
	const rarity = Float64Array.from(texts, (count) => Math.log((total + 1) / Math.max(1, count)));
	return ({ candidates, uses }) => {
		if (candidates.length <= TELLING_WORDS) return candidates;
		const weights = Float64Array.from(
			candidates,
			(word, at) => (1 + Math.log(uses[at] ?? 1)) * (rarity[word] ?? 0)
		);
		const least = weights.toSorted()[weights.length - TELLING_WORDS] ?? 0;
		const heavier = weights.reduce((count, weight) => count + (weight > least ? 1 : 0), 0);
		const even = candidates.filter((_, at) => weights[at] === least);
		const chosen = new Set(
			[...even]
				.sort((first, second) => compareCodeUnits(words[first] ?? '', words[second] ?? ''))
				.slice(0, TELLING_WORDS - heavier)
		);
		return candidates.filter((word, at) => (weights[at] ?? 0) > least || chosen.has(word));
	};
}
