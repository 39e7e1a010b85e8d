/** Writes the files of words: which pages hold a word, and how it stands there. */
import { type CborWriter, createCborWriter } from './cbor.ts';
import { createCutting } from './cut-words.ts';
import {
	groupPostings,
	type PostingRange,
	type PostingTable,
	type WordPostings,
} from './group-postings.ts';
import { contentName } from './index-file.ts';
import type { IndexedPage, Lexicon, ListedWords, WordUse } from './index-state.ts';

/** A file of words. */
export interface WordsFile extends ListedWords {
	content(): Uint8Array;
}

export interface WordsOptions {
	lexicon: Lexicon;
	/** See `WrittenWords`. */
	fields: readonly string[];
	language: string;
}

/** Words that are to be put into files. */
export interface WordsToWrite {
	/** In the order of their bytes. */
	words: readonly WordPostings[];
	/** How many bytes a word takes, nearly. */
	sizeOf(word: WordPostings): number;
	/** Makes a file of some of them. */
	write(words: readonly WordPostings[]): WordsFile;
}

/** Words that begin each other stand side by side; their places must differ to be counted apart. */
const PLACES_APART = 5;
const PLACES_A_WORD = 4;
/** The heads of what stands around a word and around each of its pages. */
const WORD_BYTES = 4;
const PAGE_BYTES = 2;

/** @returns The files in the order of their words, which is that of their bytes. */
export function writeWords(pages: readonly IndexedPage[], options: WordsOptions): WordsFile[] {
	const { words, sizeOf, write } = wordsToWrite(pages, options);
	const cutting = createCutting(sizeOf);
	for (const word of words) cutting.add(word);
	return cutting.cuts.map(write);
}

/** @param isWanted - By number of the lexicon, 1 for the words that are looked for; all without it. */
export function wordsToWrite(
	pages: readonly IndexedPage[],
	{ lexicon, fields, language }: WordsOptions,
	isWanted?: Uint8Array
): WordsToWrite {
	const { words, table } = groupPostings(pages, lexicon.words, isWanted);
	const fileWriter = createCborWriter();
	const useWriter = createCborWriter();
	const turns = Array.from({ length: PLACES_APART }, (_, turn) =>
		lazily((use) =>
			writeUse(useWriter, lexicon.uses[use] ?? '', { fields, start: turn * PLACES_A_WORD })
		)
	);
	const sizeOfUse = lazily((use) => turns[0]?.(use).length ?? 0);
	const sizeOf = ({ start, end }: PostingRange): number => {
		let size = PAGE_BYTES * (end - start);
		for (let at = start; at < end; at++) size += sizeOfUse(table.uses[at] ?? 0);
		return size;
	};
	return {
		words,
		sizeOf: ({ word, plain, spellings }) =>
			spellings.reduce(
				(size, { range }) => size + sizeOf(range),
				WORD_BYTES + word.length + sizeOf(plain)
			),
		write(cut) {
			const content = writeFile(fileWriter, cut, { table, turns });
			return {
				from: cut.at(0)?.word ?? '',
				to: cut.at(-1)?.word ?? '',
				name: `${language}_${contentName(content)}`,
				content: () => content,
			};
		},
	};
}

type UseBytes = (use: number) => Uint8Array;

function writeFile(
	writer: CborWriter,
	words: readonly WordPostings[],
	{ table, turns }: { table: PostingTable; turns: readonly UseBytes[] }
): Uint8Array {
	writer.array(1);
	writer.array(words.length);
	for (const [place, { word, plain, spellings }] of words.entries()) {
		const useBytes = turns[place % PLACES_APART] as UseBytes;
		writer.array(3);
		writer.text(word);
		writePages(writer, plain, { table, useBytes });
		writer.array(spellings.length);
		for (const { spelling, range } of spellings) {
			writer.array(2);
			writer.text(spelling);
			writePages(writer, range, { table, useBytes });
		}
	}
	return writer.take();
}

function writePages(
	writer: CborWriter,
	{ start, end }: PostingRange,
	{ table, useBytes }: { table: PostingTable; useBytes: UseBytes }
): void {
	writer.array(end - start);
	let before = 0;
	for (let at = start; at < end; at++) {
		const page = table.pages[at] ?? 0;
		writer.array(3);
		writer.number(page - before);
		writer.written(useBytes(table.uses[at] ?? 0));
		before = page;
	}
}

/**
 * In both lists a negative number says what the places behind it are: how much they weigh, or the
 * field that they are in. The first place behind it stands as it is, each further one as its distance.
 */
function writeUse(
	writer: CborWriter,
	use: string,
	{ fields, start }: { fields: readonly string[]; start: number }
): Uint8Array {
	const [places, named] = JSON.parse(use) as WordUse;
	writer.array(places.reduce((length, [, count]) => length + 1 + count, 0));
	let next = start;
	for (const [weight, count] of places) {
		writer.number(weight);
		for (let place = 0; place < count; place++) writer.number(place === 0 ? next : 1);
		next += count;
	}
	writer.array(named.length * 2);
	for (const field of named) {
		writer.number(-1 - fields.indexOf(field));
		writer.number(0);
	}
	return writer.take();
}

function lazily<Value>(make: (at: number) => Value): (at: number) => Value {
	const made: Value[] = [];
	return (at) => {
		const known = made[at];
		if (known !== undefined) return known;
		const value = make(at);
		made[at] = value;
		return value;
	};
}
