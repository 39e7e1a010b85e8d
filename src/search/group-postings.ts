import type { IndexedPage } from './index-state.ts';

/** Pages that hold a word, and beside each the way in which the word stands there. */
export interface Postings {
	pages: Uint32Array;
	uses: Uint32Array;
}

/** A word of the index. */
export interface WordPostings {
	word: string;
	plain: Postings;
	/** With accents. */
	spellings: { spelling: string; postings: Postings }[];
}

const SURROGATE = /[\ud800-\udfff]/;
const NO_POSTINGS: Postings = { pages: Uint32Array.of(), uses: Uint32Array.of() };

/**
 * Turns what each page holds into where each word stands.
 *
 * @param words - Of the lexicon; a spelling stands behind its word and a tab.
 * @returns The words that stand somewhere, in the order of their bytes, as Pagefind looks for them.
 */
export function groupPostings(
	pages: readonly IndexedPage[],
	words: readonly string[]
): WordPostings[] {
	const postings = postingsByWord(pages, words.length);
	const present = words.flatMap((text, number) => {
		const found = postings(number);
		return found.pages.length > 0 ? [{ text, found }] : [];
	});
	const grouped: WordPostings[] = [];
	for (const { text, found } of sortByBytes(present)) {
		const [word = '', spelling] = text.split('\t');
		let last = grouped.at(-1);
		if (last?.word !== word) {
			last = { word, plain: NO_POSTINGS, spellings: [] };
			grouped.push(last);
		}
		if (spelling === undefined) last.plain = found;
		else last.spellings.push({ spelling, postings: found });
	}
	return grouped;
}

function postingsByWord(pages: readonly IndexedPage[], words: number): (word: number) => Postings {
	const ends = new Uint32Array(words + 1);
	for (const page of pages)
		for (const word of page.words) ends[word + 1] = (ends[word + 1] ?? 0) + 1;
	for (let word = 0; word < words; word++)
		ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0);
	const starts = ends.slice();
	const holders = new Uint32Array(ends[words] ?? 0);
	const uses = new Uint32Array(holders.length);
	for (const [position, page] of pages.entries()) {
		page.words.forEach((word, at) => {
			const place = starts[word] ?? 0;
			starts[word] = place + 1;
			holders[place] = position;
			uses[place] = page.uses[at] ?? 0;
		});
	}
	return (word) => {
		const [start, end] = [ends[word], ends[word + 1]];
		return { pages: holders.subarray(start, end), uses: uses.subarray(start, end) };
	};
}

/** The order of code units is that of bytes but for letters beyond the first plane. */
function sortByBytes<Entry extends { text: string }>(entries: readonly Entry[]): Entry[] {
	const isPlain = !entries.some(({ text }) => SURROGATE.test(text));
	if (!isPlain) {
		return entries.toSorted((first, second) =>
			Buffer.compare(Buffer.from(first.text), Buffer.from(second.text))
		);
	}
	const byText = new Map(entries.map((entry) => [entry.text, entry]));
	return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}
