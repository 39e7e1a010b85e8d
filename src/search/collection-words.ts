import { findAlike } from '../core/derive/likeness.ts';
import type { WordList } from '../core/derive/vocabulary.ts';
import type { SearchDocument } from './search-document.ts';
import { WORDS_FILES, wordsFile } from './search-tables.ts';
import { splitWords } from './split-words.ts';

const ALIKE_AN_AGENT = 8;
const LEAST_TEXTS = 2;
const CORRECTABLE = /^[\p{L}\p{M}]{3,24}$/u;
const MOST_COMMON = 9;

/**
 * The collection's own words by file, for mending slips: those of several texts, and those of names.
 *
 * @param texts - How many texts hold each word.
 */
export function packVocabulary(
	documents: readonly SearchDocument[],
	{ words, texts }: { words: readonly string[]; texts: Uint32Array }
): Map<string, string> {
	const named = new Set(documents.flatMap(({ name, title }) => splitWords(`${name} ${title}`)));
	const entries: string[] = [];
	for (let number = 0; number < texts.length; number++) {
		const count = texts[number] as number;
		const word = words[number] ?? '';
		const isNamed = named.has(word);
		if (count === 0 || !(count >= LEAST_TEXTS || isNamed) || !CORRECTABLE.test(word)) continue;
		entries.push(`${word}${commonness(count, isNamed)}`);
	}
	// In the order of the words as well: a digit comes before any letter.
	entries.sort();
	const parts = Map.groupBy(entries, wordsFile);
	return new Map(WORDS_FILES.map((file) => [file, (parts.get(file) ?? []).join(' ')]));
}

function commonness(count: number, isNamed: boolean): number {
	return Math.min(MOST_COMMON, Math.floor(Math.log2(count)) + (isNamed ? 2 : 0));
}

/**
 * For each agent the positions of those that speak of the same things, the most alike first.
 *
 * @param words - What the numbers of their terms stand for.
 */
export function findNeighbours(documents: readonly SearchDocument[], words: WordList): number[][] {
	// Agents of one name are as near as any others here.
	const texts = documents.map(({ id, terms }) => ({ name: id, terms }));
	return findAlike(texts, words).alike.map((alike) => alike.texts.slice(0, ALIKE_AN_AGENT));
}
