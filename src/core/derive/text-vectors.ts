import { TERM_STEP, type TermRow } from './term-row.ts';
import type { WordList } from './vocabulary.ts';
import type { WordMeasures } from './word-measures.ts';

const TERMS_A_TEXT = 32;
/** What a word counts by how often it stands in a text; of the counts that are met. */
const LOGARITHMS = Float64Array.from({ length: 200 }, (_, count) => 1 + Math.log(count));

/** The heaviest words of each text, heaviest first, those of all texts in one table. */
export interface TextVectors {
	/** Where the words of each text begin; those of the next one follow, and the end is the last. */
	starts: Uint32Array;
	words: Uint32Array;
	/** Those of a text are as long as one, taken together. */
	weights: Float64Array;
}

/** @param list - What the terms' numbers stand for. */
export function weighTexts(
	texts: readonly { terms: TermRow }[],
	list: WordList,
	measures: WordMeasures
): TextVectors {
	const starts = new Uint32Array(texts.length + 1);
	const words = new Uint32Array(texts.length * TERMS_A_TEXT);
	const weights = new Float64Array(words.length);
	const weigh = createWeighing({ words, weights }, list, measures);
	for (let index = 0; index < texts.length; index += 1) {
		const { terms } = texts[index] as { terms: TermRow };
		starts[index + 1] = weigh(terms, starts[index] as number);
	}
	return { starts, words, weights };
}

/** What writes the words of one text into the table from a place on, and gives the place behind them. */
function createWeighing(
	{ words, weights }: Pick<TextVectors, 'words' | 'weights'>,
	list: WordList,
	{ wordOf, tells, rarity, bonus }: WordMeasures
): (terms: TermRow, start: number) => number {
	return (terms, start) => {
		const full = start + TERMS_A_TEXT;
		let end = start;
		for (let at = 0; at < terms.length; at += TERM_STEP) {
			const word = wordOf[terms[at] as number] as number;
			if (tells[word] === 0) continue;
			const count = terms[at + 1] as number;
			const weight = logarithm(count) * (rarity[word] as number) * (bonus[word] as number);
			let place = end;
			if (end === full) {
				place -= 1;
				const last = weights[place] as number;
				if (weight < last) continue;
				if (weight === last && !isBefore(word, words[place] as number, list)) continue;
			} else end += 1;
			// Few of the many words get here, so no list of all has to be sorted.
			for (; place > start; place -= 1) {
				const other = weights[place - 1] as number;
				if (weight < other) break;
				if (weight === other && !isBefore(word, words[place - 1] as number, list)) break;
				words[place] = words[place - 1] as number;
				weights[place] = other;
			}
			words[place] = word;
			weights[place] = weight;
		}
		let squares = 0;
		for (let place = start; place < end; place += 1) squares += (weights[place] as number) ** 2;
		const length = Math.sqrt(squares);
		for (let place = start; place < end; place += 1)
			weights[place] = (weights[place] as number) / length;
		return end;
	};
}

function logarithm(count: number): number {
	return LOGARITHMS[count] ?? 1 + Math.log(count);
}

/** Whether a word comes before another one in the order of code units. */
export function isBefore(word: number, other: number, { words }: WordList): boolean {
	return (words[word] as string) < (words[other] as string);
}
