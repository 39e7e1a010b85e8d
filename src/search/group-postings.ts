import type { IndexedPage } from './index-state.ts';

/** Where words stand: of each word a range. */
export interface PostingTable {
	/** Positions of pages. */
	pages: Uint32Array;
	/** Beside each page the way in which the word stands there. */
	uses: Uint32Array;
}

export interface PostingRange {
	start: number;
	end: number;
}

/** A word of the index and its ranges of a table. */
export interface WordPostings {
	word: string;
	plain: PostingRange;
	/** With accents. */
	spellings: { spelling: string; range: PostingRange }[];
}

const SURROGATE = /[\ud800-\udfff]/;
const NOWHERE: PostingRange = { start: 0, end: 0 };

/**
 * Turns what each page holds into where each word stands.
 *
 * @param texts - Words of the lexicon; a spelling stands behind its word and a tab.
 * @returns The words that stand somewhere, in the order of their bytes, as Pagefind looks for them.
 */
export function groupPostings(
	pages: readonly IndexedPage[],
	texts: readonly string[]
): { words: WordPostings[]; table: PostingTable } {
	const { table, ends } = fillTable(pages, texts.length);
	const ranges = new Map<string, PostingRange>();
	for (const [number, text] of texts.entries()) {
		const [start = 0, end = 0] = [ends[number], ends[number + 1]];
		if (end > start) ranges.set(text, { start, end });
	}
	const words: WordPostings[] = [];
	for (const text of sortByBytes([...ranges.keys()])) {
		const range = ranges.get(text) ?? NOWHERE;
		const tab = text.indexOf('\t');
		const word = tab < 0 ? text : text.slice(0, tab);
		let last = words.at(-1);
		if (last?.word !== word) {
			last = { word, plain: NOWHERE, spellings: [] };
			words.push(last);
		}
		if (tab < 0) last.plain = range;
		else last.spellings.push({ spelling: text.slice(tab + 1), range });
	}
	return { words, table };
}

/** @returns Besides, behind the last place of each word, which is where the next one's begin. */
function fillTable(
	pages: readonly IndexedPage[],
	words: number
): { table: PostingTable; ends: Uint32Array } {
	const ends = new Uint32Array(words + 1);
	for (const page of pages) {
		for (const word of page.words) ends[word + 1] = (ends[word + 1] ?? 0) + 1;
	}
	for (let word = 0; word < words; word++) {
		ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0);
	}
	const next = ends.slice();
	const size = ends[words] ?? 0;
	const table = { pages: new Uint32Array(size), uses: new Uint32Array(size) };
	for (let position = 0; position < pages.length; position++) {
		const page = pages[position] as IndexedPage;
		for (let at = 0; at < page.words.length; at++) {
			const word = page.words[at] ?? 0;
			const place = next[word] ?? 0;
			next[word] = place + 1;
			table.pages[place] = position;
			table.uses[place] = page.uses[at] ?? 0;
		}
	}
	return { table, ends };
}

/** The order of code units is that of bytes but for letters beyond the first plane. */
function sortByBytes(texts: string[]): string[] {
	return texts.some((text) => SURROGATE.test(text))
		? texts.sort((first, second) => Buffer.compare(Buffer.from(first), Buffer.from(second)))
		: texts.sort();
}
