/**
 * Which texts speak of the same things. Terms weigh by how rare they are (tf-idf); only the heaviest
 * of each text count, and terms that very many share are no reason, so the work grows with the
 * number of texts and not with its square.
 */
import { type Likes, rankAlike } from './rank-alike.ts';
import { createSharedWords } from './shared-words.ts';
import type { TermRow } from './term-row.ts';
import { weighTexts } from './text-vectors.ts';
import type { WordList } from './vocabulary.ts';
import { measureWords } from './word-measures.ts';

export interface AlikeText {
	/** Texts of one name are not compared, and of those alike only the best of each name is given. */
	name: string;
	terms: TermRow;
}

export interface Likeness {
	/** For each text, those most like it. */
	alike: Likes[];
	/** What two texts both speak of, the most telling first, as it is written inside sentences. */
	sharedTerms(one: number, other: number): Iterable<string>;
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
	const vectors = weighTexts(texts, list, measures);
	const sharedWords = createSharedWords(vectors, measures, list);
	return {
		alike: rankAlike(vectors, numberNames(texts), list.words.length),
		*sharedTerms(one, other) {
			for (const word of sharedWords(one, other))
				yield list.forms[measures.writing[word] as number] ?? '';
		},
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
