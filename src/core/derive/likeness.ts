/**
 * Which texts speak of the same things. Terms weigh by how rare they are (tf-idf); only the heaviest
 * of each text count, and terms that very many share are no reason, so the work grows with the
 * number of texts and not with its square.
 */
import { TERM_STEP, type TermRow } from './term-row.ts';
import type { WordList } from './vocabulary.ts';
import { measureWords, type WordMeasures } from './word-measures.ts';

const TERMS_A_TEXT = 32;
const LEAST_SHARED_TERMS = 2;
const LEAST_LIKENESS = 0.12;
const LIKE_A_TEXT = 12;
/** What a word counts by how often it stands in a text; of the counts that are met. */
const LOGARITHMS = Float64Array.from({ length: 200 }, (_, count) => 1 + Math.log(count));

export interface AlikeText {
	/** Texts of one name are not compared, and of those alike only the best of each name is given. */
	name: string;
	terms: TermRow;
}

export interface Like {
	/** Position of the other text. */
	index: number;
	/** 0 to 1. */
	likeness: number;
}

export interface Likeness {
	/** For each text, those most like it, the most alike first. */
	alike: Like[][];
	/** What two texts both speak of, the most telling first, as it is written inside sentences. */
	sharedTerms(one: number, other: number): string[];
}

/**
 * @param list - What the terms' numbers stand for.
 * @param ignored - Keys of terms that count for nothing.
 */
export function findAlike(
	texts: readonly AlikeText[],
	list: WordList,
	ignored: ReadonlySet<string> = new Set()
): Likeness {
	const measures = measureWords(texts, list, ignored);
	const vectors = texts.map(({ terms }) => weighTerms(terms, list, measures));
	const names = numberNames(texts);
	const rank = createRanking(vectors, list.words.length);
	const isOwn = new Uint8Array(list.words.length);
	/** The last text that has met a name. */
	const metBy = new Int32Array(texts.length).fill(-1);
	const alike = vectors.map((vector, index): Like[] => {
		for (const word of vector.words) isOwn[word] = 1;
		metBy[names[index] as number] = index;
		const found: Like[] = [];
		for (const like of rank(vector)) {
			const name = names[like.index] as number;
			if (metBy[name] === index) continue;
			if (countOwn(vectors[like.index] as Vector, isOwn) < LEAST_SHARED_TERMS) continue;
			metBy[name] = index;
			found.push(like);
			if (found.length === LIKE_A_TEXT) break;
		}
		for (const word of vector.words) isOwn[word] = 0;
		return found;
	});
	const shared = createSharedWords(vectors, measures, list);
	return {
		alike,
		sharedTerms: (one, other) =>
			shared(one, other).map((word) => list.forms[measures.writing[word] as number] ?? ''),
	};
}

/** A number for each text, equal for those of one name. */
function numberNames(texts: readonly AlikeText[]): Int32Array {
	const numbers = new Map<string, number>();
	return Int32Array.from(texts, ({ name }) => {
		const number = numbers.get(name) ?? numbers.size;
		numbers.set(name, number);
		return number;
	});
}

/** The heaviest words of a text, heaviest first, the whole of them as long as one. */
interface Vector {
	words: number[];
	weights: number[];
}

function weighTerms(terms: TermRow, list: WordList, measures: WordMeasures): Vector {
	const { wordOf } = list;
	const { tells, rarity, bonus } = measures;
	const words: number[] = [];
	const weights: number[] = [];
	for (let at = 0; at < terms.length; at += TERM_STEP) {
		const word = wordOf[terms[at] as number] as number;
		if (tells[word] === 0) continue;
		const count = terms[at + 1] as number;
		const weight = logarithm(count) * (rarity[word] as number) * (bonus[word] as number);
		let place = words.length;
		if (place === TERMS_A_TEXT) {
			place -= 1;
			const last = weights[place] as number;
			if (weight < last) continue;
			if (weight === last && !isBefore(word, words[place] as number, list)) continue;
		}
		// Few of the many words get here, so no list of all has to be sorted.
		for (; place > 0; place -= 1) {
			const other = weights[place - 1] as number;
			if (weight < other) break;
			if (weight === other && !isBefore(word, words[place - 1] as number, list)) break;
			words[place] = words[place - 1] as number;
			weights[place] = other;
		}
		words[place] = word;
		weights[place] = weight;
	}
	const length = Math.hypot(...weights);
	return { words, weights: weights.map((weight) => weight / length) };
}

function logarithm(count: number): number {
	return LOGARITHMS[count] ?? 1 + Math.log(count);
}

/** What gives the texts that are at all like one, the most alike first. */
function createRanking(vectors: readonly Vector[], wordCount: number): (vector: Vector) => Like[] {
	const { starts, indexes, weights } = groupUses(vectors, wordCount);
	// Zero between two texts: a table for each would cost more than all the sums.
	const sums = new Float64Array(vectors.length);
	return (vector) => {
		const met: number[] = [];
		for (let position = 0; position < vector.words.length; position += 1) {
			const word = vector.words[position] as number;
			const weight = vector.weights[position] as number;
			const end = starts[word + 1] as number;
			for (let use = starts[word] as number; use < end; use += 1) {
				const index = indexes[use] as number;
				const sum = sums[index] as number;
				if (sum === 0) met.push(index);
				sums[index] = sum + weight * (weights[use] as number);
			}
		}
		const alike: Like[] = [];
		for (const index of met) {
			const likeness = sums[index] as number;
			if (likeness >= LEAST_LIKENESS) alike.push({ index, likeness });
			sums[index] = 0;
		}
		return alike.sort(byLikeness);
	};
}

function byLikeness(first: Like, second: Like): number {
	return second.likeness - first.likeness || first.index - second.index;
}

/** Of each word the texts among whose heaviest it is, in their order, all in one table. */
interface Uses {
	/** Where those of a word begin; those of the next one follow. */
	starts: Uint32Array;
	indexes: Uint32Array;
	weights: Float64Array;
}

function groupUses(vectors: readonly Vector[], wordCount: number): Uses {
	const starts = new Uint32Array(wordCount + 1);
	for (const { words } of vectors)
		for (const word of words) starts[word + 1] = (starts[word + 1] as number) + 1;
	for (let word = 0; word < wordCount; word += 1)
		starts[word + 1] = (starts[word] as number) + (starts[word + 1] as number);
	const next = starts.slice();
	const indexes = new Uint32Array(starts[wordCount] as number);
	const weights = new Float64Array(indexes.length);
	for (let index = 0; index < vectors.length; index += 1) {
		const vector = vectors[index] as Vector;
		for (let position = 0; position < vector.words.length; position += 1) {
			const word = vector.words[position] as number;
			const use = next[word] as number;
			next[word] = use + 1;
			indexes[use] = index;
			weights[use] = vector.weights[position] as number;
		}
	}
	return { starts, indexes, weights };
}

function countOwn({ words }: Vector, isOwn: Uint8Array): number {
	let count = 0;
	for (const word of words) count += isOwn[word] as number;
	return count;
}

/** What gives the words that two texts share, those first that tell most of both. */
function createSharedWords(
	vectors: readonly Vector[],
	{ bonus }: WordMeasures,
	list: WordList
): (one: number, other: number) => number[] {
	// The weights of the words of the one text that was asked of last, zero for others.
	const own = new Float64Array(list.words.length);
	let last: Vector = { words: [], weights: [] };
	return (one, other) => {
		const vector = vectors[one] as Vector;
		if (vector !== last) {
			for (const word of last.words) own[word] = 0;
			for (let position = 0; position < vector.words.length; position += 1)
				own[vector.words[position] as number] = vector.weights[position] as number;
			last = vector;
		}
		const shared: { word: number; weight: number }[] = [];
		const others = vectors[other] as Vector;
		for (let position = 0; position < others.words.length; position += 1) {
			const word = others.words[position] as number;
			const weight = own[word] as number;
			if (weight === 0) continue;
			const product = weight * (others.weights[position] as number) * (bonus[word] as number);
			shared.push({ word, weight: product });
		}
		return shared
			.sort(
				(first, second) =>
					second.weight - first.weight || (isBefore(first.word, second.word, list) ? -1 : 1)
			)
			.map(({ word }) => word);
	};
}

/** Whether a word comes before another one in the order of code units. */
function isBefore(word: number, other: number, { words }: WordList): boolean {
	return (words[word] as string) < (words[other] as string);
}
