import type { TextVectors } from './text-vectors.ts';

const LEAST_SHARED_TERMS = 2;
const LEAST_LIKENESS = 0.12;
const LIKE_A_TEXT = 12;

/** The texts that are like one text, the most alike first; of those as alike, the one before. */
export interface Likes {
	/** Their positions. */
	texts: number[];
	/** 0 to 1. */
	likeness: number[];
}

/**
 * Compares each text with those that share words with it.
 *
 * @param names - A number for each text: those of one are not compared, and of those alike only the
 * best of each is given.
 * @param wordCount - How many words there are.
 */
export function rankAlike(vectors: TextVectors, names: Int32Array, wordCount: number): Likes[] {
	const rank = createRanking(vectors, names, groupUses(vectors, wordCount));
	return Array.from(names, (_, index) => rank(index));
}

function createRanking(
	{ starts, words, weights }: TextVectors,
	names: Int32Array,
	uses: Uses
): (text: number) => Likes {
	// Zero between two texts: a table for each would cost more than all the sums.
	const sums = new Float64Array(names.length);
	const shared = new Uint32Array(names.length);
	const met = new Uint32Array(names.length);

	/** Adds up what all texts share with one; gives how many share anything. */
	function compare(text: number): number {
		let count = 0;
		const end = starts[text + 1] as number;
		for (let place = starts[text] as number; place < end; place += 1) {
			const word = words[place] as number;
			const weight = weights[place] as number;
			const last = uses.starts[word + 1] as number;
			for (let use = uses.starts[word] as number; use < last; use += 1) {
				const other = uses.texts[use] as number;
				if (shared[other] === 0) met[count++] = other;
				shared[other] = (shared[other] as number) + 1;
				sums[other] = (sums[other] as number) + weight * (uses.weights[use] as number);
			}
		}
		return count;
	}

	return (text) => {
		const found: Likes = { texts: [], likeness: [] };
		const count = compare(text);
		for (let at = 0; at < count; at += 1) {
			const other = met[at] as number;
			const likeness = sums[other] as number;
			const isAlike = likeness >= LEAST_LIKENESS && (shared[other] as number) >= LEAST_SHARED_TERMS;
			if (isAlike && names[other] !== names[text]) insert(found, { other, likeness, names });
			sums[other] = 0;
			shared[other] = 0;
		}
		return found;
	};
}

/** Puts a text in its place among the best, unless they are better or one of its name is. */
function insert(
	{ texts, likeness: values }: Likes,
	{ other, likeness, names }: { other: number; likeness: number; names: Int32Array }
): void {
	let place = texts.length;
	while (place > 0) {
		const value = values[place - 1] as number;
		if (value > likeness || (value === likeness && (texts[place - 1] as number) < other)) break;
		place -= 1;
	}
	if (place === LIKE_A_TEXT) return;
	for (let before = 0; before < place; before += 1)
		if (names[texts[before] as number] === names[other]) return;
	let last = place;
	while (last < texts.length && names[texts[last] as number] !== names[other]) last += 1;
	if (last === LIKE_A_TEXT) last -= 1;
	for (; last > place; last -= 1) {
		texts[last] = texts[last - 1] as number;
		values[last] = values[last - 1] as number;
	}
	texts[place] = other;
	values[place] = likeness;
}

/** Of each word the texts among whose heaviest it is, in their order, all in one table. */
interface Uses {
	/** Where those of a word begin; those of the next one follow. */
	starts: Uint32Array;
	texts: Uint32Array;
	weights: Float64Array;
}

function groupUses(vectors: TextVectors, wordCount: number): Uses {
	const end = vectors.starts.at(-1) ?? 0;
	const starts = new Uint32Array(wordCount + 1);
	for (let place = 0; place < end; place += 1) {
		const word = vectors.words[place] as number;
		starts[word + 1] = (starts[word + 1] as number) + 1;
	}
	for (let word = 0; word < wordCount; word += 1)
		starts[word + 1] = (starts[word] as number) + (starts[word + 1] as number);
	const next = starts.slice();
	const uses: Uses = { starts, texts: new Uint32Array(end), weights: new Float64Array(end) };
	let text = 0;
	for (let place = 0; place < end; place += 1) {
		while (place >= (vectors.starts[text + 1] as number)) text += 1;
		const word = vectors.words[place] as number;
		const use = next[word] as number;
		next[word] = use + 1;
		uses.texts[use] = text;
		uses.weights[use] = vectors.weights[place] as number;
	}
	return uses;
}
