/**
 * Which texts speak of the same things. Terms weigh by how rare they are (tf-idf); only the heaviest
 * of each text count, and terms that very many share are no reason, so the work grows with the
 * number of texts and not with its square.
 */
import { compareCodeUnits } from './fold.ts';
import { TERM_STEP, type TermRow } from './term-row.ts';
import type { WordList } from './vocabulary.ts';
import { measureWords, type WordMeasures } from './word-measures.ts';

const TERMS_A_TEXT = 32;
const LEAST_SHARED_TERMS = 2;
const LEAST_LIKENESS = 0.12;
const LIKE_A_TEXT = 12;

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
	const rank = createRanking(vectors, list.words.length);
	const isShared = new Uint8Array(list.words.length);
	const alike = vectors.map((vector, index): Like[] => {
		for (const word of vector.words) isShared[word] = 1;
		const seen = new Set([texts[index]?.name]);
		const found: Like[] = [];
		for (const like of rank(vector)) {
			const name = texts[like.index]?.name;
			if (seen.has(name)) continue;
			if (countShared(vectors[like.index], isShared) < LEAST_SHARED_TERMS) continue;
			seen.add(name);
			found.push(like);
			if (found.length === LIKE_A_TEXT) break;
		}
		for (const word of vector.words) isShared[word] = 0;
		return found;
	});
	return {
		alike,
		sharedTerms: (one, other) =>
			sharedWords(vectors[one], vectors[other], measures, list).map(
				(word) => list.forms[measures.writing[word] ?? 0] ?? ''
			),
	};
}

/** The heaviest words of a text, heaviest first, the whole of them as long as one. */
interface Vector {
	words: number[];
	weights: number[];
}

function weighTerms(terms: TermRow, list: WordList, measures: WordMeasures): Vector {
	const { tells, rarity, bonus } = measures;
	const words: number[] = [];
	const weights: number[] = [];
	for (let at = 0; at < terms.length; at += TERM_STEP) {
		const word = list.wordOf[terms[at] as number] as number;
		if (tells[word] === 0) continue;
		const count = terms[at + 1] as number;
		const weight = (1 + Math.log(count)) * (rarity[word] as number) * (bonus[word] as number);
		const comesBefore = (place: number): boolean => {
			const other = weights[place] as number;
			if (weight !== other) return weight > other;
			return compareCodeUnits(wordKey(word, list), wordKey(words[place] as number, list)) < 0;
		};
		if (words.length === TERMS_A_TEXT && !comesBefore(TERMS_A_TEXT - 1)) continue;
		// Few of the many words get here, so no list of all has to be sorted.
		let place = words.length;
		while (place > 0 && comesBefore(place - 1)) place -= 1;
		words.splice(place, 0, word);
		weights.splice(place, 0, weight);
		if (words.length > TERMS_A_TEXT) {
			words.pop();
			weights.pop();
		}
	}
	const length = Math.hypot(...weights);
	return { words, weights: weights.map((weight) => weight / length) };
}

/** What gives the texts that are at all like one, the most alike first. */
function createRanking(vectors: readonly Vector[], wordCount: number): (vector: Vector) => Like[] {
	const uses = groupUses(vectors, wordCount);
	// Zero between two texts: a table for each would cost more than all the sums.
	const sums = new Float64Array(vectors.length);
	return ({ words, weights }) => {
		const met: number[] = [];
		for (const [position, word] of words.entries()) {
			const weight = weights[position] as number;
			const end = uses.starts[word + 1] as number;
			for (let use = uses.starts[word] as number; use < end; use += 1) {
				const index = uses.indexes[use] as number;
				const sum = sums[index] as number;
				if (sum === 0) met.push(index);
				sums[index] = sum + weight * (uses.weights[use] as number);
			}
		}
		const alike: Like[] = [];
		for (const index of met) {
			const likeness = sums[index] as number;
			if (likeness >= LEAST_LIKENESS) alike.push({ index, likeness });
			sums[index] = 0;
		}
		return alike.sort(
			(first, second) => second.likeness - first.likeness || first.index - second.index
		);
	};
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
	for (const { words } of vectors) for (const word of words) (starts[word + 1] as number)++;
	for (let word = 0; word < wordCount; word += 1)
		starts[word + 1] = (starts[word] as number) + (starts[word + 1] as number);
	const next = starts.slice();
	const count = starts[wordCount] as number;
	const uses: Uses = {
		starts,
		indexes: new Uint32Array(count),
		weights: new Float64Array(count),
	};
	for (const [index, { words, weights }] of vectors.entries()) {
		for (const [position, word] of words.entries()) {
			const use = next[word] as number;
			next[word] = use + 1;
			uses.indexes[use] = index;
			uses.weights[use] = weights[position] as number;
		}
	}
	return uses;
}

function countShared(vector: Vector | undefined, isShared: Uint8Array): number {
	let count = 0;
	for (const word of vector?.words ?? []) count += isShared[word] as number;
	return count;
}

function sharedWords(
	one: Vector | undefined,
	other: Vector | undefined,
	{ bonus }: WordMeasures,
	list: WordList
): number[] {
	const own = new Map(one?.words.map((word, position) => [word, one.weights[position] ?? 0]));
	const shared: { word: number; weight: number }[] = [];
	for (const [position, word] of (other?.words ?? []).entries()) {
		const weight = own.get(word);
		if (weight === undefined) continue;
		shared.push({
			word,
			weight: weight * (other?.weights[position] ?? 0) * (bonus[word] as number),
		});
	}
	return shared
		.sort(
			(first, second) =>
				second.weight - first.weight ||
				compareCodeUnits(wordKey(first.word, list), wordKey(second.word, list))
		)
		.map(({ word }) => word);
}

function wordKey(word: number, { words }: WordList): string {
	return words[word] as string;
}
