/**
 * After an edit most files of words come out the same: only those are made anew that hold a word which
 * the edit has changed. How words are cut into files depends on nothing before the file, so cutting
 * begins with such a file and ends where a cut falls where one was before.
 */
import { changedWords } from './changed-words.ts';
import { compareBytes } from './compare-bytes.ts';
import { createCutting } from './cut-words.ts';
import { plainWord } from './group-postings.ts';
import type { IndexedPage, ListedWords, WrittenWords } from './index-state.ts';
import { type WordsFile, type WordsOptions, wordsToWrite, writeWords } from './write-words.ts';

export interface EarlierWords extends WrittenWords {
	/** What they were written from. */
	pages: readonly IndexedPage[];
}

/** The same files as `writeWords` gives, where those that stay are made only when somebody asks for them. */
export function rewriteWords(
	pages: readonly IndexedPage[],
	{ earlier, ...options }: WordsOptions & { earlier: EarlierWords }
): WordsFile[] {
	const isLike = earlier.files.length > 0 && isSame(earlier.fields, options.fields);
	const changed = isLike ? changedWords(earlier.pages, pages) : null;
	if (changed === null) return writeWords(pages, options);
	const { files } = earlier;
	const placeOf = createPlacing(files);
	const places = Uint32Array.from(options.lexicon.words, (text) => placeOf(plainWord(text)));
	const isOpen = new Uint8Array(files.length);
	for (const number of changed) {
		const place = places[number] ?? 0;
		isOpen[place] = 1;
		const isFirst = plainWord(options.lexicon.words[number] ?? '') === files[place]?.from;
		// Where a file ends depends on the word behind it.
		if (isFirst && place > 0) isOpen[place - 1] = 1;
	}
	let made: Map<number, WordsFile[]> | null = null;
	while (made === null) made = writeOpen(pages, { options, files, placeOf, places, isOpen });
	let all: Map<string, WordsFile> | undefined;
	const contentOf = (name: string): Uint8Array => {
		all ??= new Map(writeWords(pages, options).map((file) => [file.name, file]));
		const found = all.get(name);
		if (found === undefined) throw new Error(`The search index has no file of words ${name}.`);
		return found.content();
	};
	return files.flatMap((file, place) =>
		isOpen[place] === 1
			? (made.get(place) ?? [])
			: [{ ...file, content: () => contentOf(file.name) }]
	);
}

interface OpenFiles {
	options: WordsOptions;
	files: readonly ListedWords[];
	placeOf(word: string): number;
	/** Of each word of the lexicon. */
	places: Uint32Array;
	/** 1 for each file that is made anew. */
	isOpen: Uint8Array;
}

/**
 * Makes the open files anew, by the place of the first one of each row of them.
 *
 * @returns Null when the file behind a row would begin elsewhere; it is then open as well.
 */
function writeOpen(
	pages: readonly IndexedPage[],
	{ options, files, placeOf, places, isOpen }: OpenFiles
): Map<number, WordsFile[]> | null {
	const isWanted = Uint8Array.from(places, (place) => isOpen[place] ?? 0);
	const { words, sizeOf, write } = wordsToWrite(pages, options, isWanted);
	const made = new Map<number, WordsFile[]>();
	let isWhole = true;
	let next = 0;
	for (let first = 0; first < files.length; first++) {
		if (isOpen[first] === 0) continue;
		let behind = first;
		while (isOpen[behind] === 1) behind++;
		const cutting = createCutting(sizeOf);
		for (; next < words.length; next++) {
			const word = words[next];
			if (word === undefined || placeOf(word.word) >= behind) break;
			cutting.add(word);
		}
		const follower = files[behind];
		if (follower !== undefined && !cutting.isCutBefore(follower.from)) {
			isOpen[behind] = 1;
			isWhole = false;
		}
		if (isWhole) made.set(first, cutting.cuts.map(write));
		first = behind;
	}
	return isWhole ? made : null;
}

/** Finds in which of some files a word is, or would be. */
function createPlacing(files: readonly ListedWords[]): (word: string) => number {
	return (word) => {
		let low = 0;
		let high = files.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (compareBytes(files[middle]?.from ?? '', word) <= 0) low = middle;
			else high = middle - 1;
		}
		return low;
	};
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((text, at) => text === other[at]);
}
