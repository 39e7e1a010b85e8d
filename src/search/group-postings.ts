import { compareBytes } from './compare-bytes.ts';
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
 * @param isWanted - By number, 1 for those that are looked for; all without it.
 * @returns The words that stand somewhere, in the order of their bytes, as Pagefind looks for them.
 */
export function groupPostings(
	pages: readonly IndexedPage[],
	texts: readonly string[],
	isWanted: Uint8Array = new Uint8Array(texts.length).fill(1)
): { words: WordPostings[]; table: PostingTable } {
	const { table, ends } = fillTable(pages, isWanted);
	const ranges = new Map<string, PostingRange>();
	for (let number = 0; number < texts.length; number++) {
		const start = ends[number] ?? 0;
		const end = ends[number + 1] ?? 0;
		if (end > start) ranges.set(texts[number] ?? '', { start, end });
	}
	const words: WordPostings[] = [];
	for (const text of sortByBytes([...ranges.keys()])) {
		const range = ranges.get(text) ?? NOWHERE;
		const word = plainWord(text);
		let last = words.at(-1);
		if (last?.word !== word) {
			last = { word, plain: NOWHERE, spellings: [] };
			words.push(last);
		}
		if (word === text) last.plain = range;
		else last.spellings.push({ spelling: text.slice(word.length + 1), range });
	}
	return { words, table };
}

/** @example plainWord('cafe\tcafé') // → 'cafe' */
export function plainWord(text: string): string {
	const tab = text.indexOf('\t');
	return tab < 0 ? text : text.slice(0, tab);
}

/** @returns Besides, behind the last place of each word, which is where the next one's begin. */
function fillTable(
	pages: readonly IndexedPage[],
	isWanted: Uint8Array
): { table: PostingTable; ends: Uint32Array } {
	const words = isWanted.length;
	const ends = new Uint32Array(words + 1);
	// A function for each page, since one that runs once is never made fast.
	const count = ({ words: held }: IndexedPage): void => {
		for (let at = 0; at < held.length; at++) {
			const word = held[at] as number;
			if (isWanted[word] === 1) ends[word + 1] = (ends[word + 1] as number) + 1;
		}
	};
	for (const page of pages) count(page);
	for (let word = 0; word < words; word++)
		ends[word + 1] = (ends[word + 1] as number) + (ends[word] as number);
	const next = ends.slice();
	const size = ends[words] ?? 0;
	const table = { pages: new Uint32Array(size), uses: new Uint32Array(size) };
	const place = ({ words: held, uses }: IndexedPage, position: number): void => {
		for (let at = 0; at < held.length; at++) {
			const word = held[at] as number;
			if (isWanted[word] === 0) continue;
			const posting = next[word] as number;
			next[word] = posting + 1;
			table.pages[posting] = position;
			table.uses[posting] = uses[at] as number;
		}
	};
	for (const [position, page] of pages.entries()) place(page, position);
	return { table, ends };
}

/** The order of code units is that of bytes but for letters beyond the first plane. */
function sortByBytes(texts: string[]): string[] {
	return texts.some((text) => SURROGATE.test(text)) ? texts.sort(compareBytes) : texts.sort();
}
