/** Writes the files of words: which pages hold a word, and how it stands there. */
import { type CborWriter, createCborWriter } from './cbor.ts';
import {
	groupPostings,
	type PostingRange,
	type PostingTable,
	type WordPostings,
} from './group-postings.ts';
import type { IndexedPage, Lexicon, WordUse } from './index-state.ts';

/** A file of words. */
export interface WordsFile {
	from: string;
	to: string;
	content: Uint8Array;
}

/** Bytes of one file before compression; smaller ones cost more requests than they save. */
const FILE_BYTES = 8000;
const MOST_FILE_BYTES = 16_000;
/** Words of the same beginning stay in one file, since who asks for a beginning is given one file. */
const BEGINNING = 3;
const LONG_BEGINNING = 4;
/** Words that begin each other stand side by side; their places must differ to be counted apart. */
const PLACES_APART = 5;
const PLACES_A_WORD = 4;
/** The heads of what stands around a word and around each of its pages. */
const WORD_BYTES = 4;
const PAGE_BYTES = 2;

/** @returns The files in the order of their words, which is that of their bytes. */
export function writeWords(
	pages: readonly IndexedPage[],
	{ lexicon, fields }: { lexicon: Lexicon; fields: readonly string[] }
): WordsFile[] {
	const { words, table } = groupPostings(pages, lexicon.words);
	const turns = Array.from({ length: PLACES_APART }, (_, turn) =>
		lazily((use) => writeUse(lexicon.uses[use] ?? '', fields, turn * PLACES_A_WORD))
	);
	const sizes = lexicon.uses.map((_, use) => turns[0]?.(use).length ?? 0);
	const sizeOf = ({ start, end }: PostingRange): number => {
		let size = PAGE_BYTES * (end - start);
		for (let at = start; at < end; at++) size += sizes[table.uses[at] ?? 0] ?? 0;
		return size;
	};
	const sizeOfWord = ({ word, plain, spellings }: WordPostings): number =>
		spellings.reduce(
			(size, { range }) => size + sizeOf(range),
			WORD_BYTES + word.length + sizeOf(plain)
		);
	return cutWords(words, sizeOfWord).map((cut) => ({
		from: cut.at(0)?.word ?? '',
		to: cut.at(-1)?.word ?? '',
		content: writeFile(cut, { table, turns }),
	}));
}

function cutWords(
	words: readonly WordPostings[],
	sizeOf: (word: WordPostings) => number
): WordPostings[][] {
	const cuts: WordPostings[][] = [];
	let last: WordPostings[] = [];
	let size = 0;
	for (const word of words) {
		const before = last.at(-1)?.word ?? '';
		const limit = beginsAlike(before, word.word, BEGINNING) ? MOST_FILE_BYTES : FILE_BYTES;
		if (cuts.length === 0 || (size >= limit && !beginsAlike(before, word.word, LONG_BEGINNING))) {
			last = [];
			cuts.push(last);
			size = 0;
		}
		last.push(word);
		size += sizeOf(word);
	}
	return cuts;
}

function beginsAlike(first: string, second: string, length: number): boolean {
	return first.slice(0, length) === second.slice(0, length);
}

type UseBytes = (use: number) => Uint8Array;

function writeFile(
	words: readonly WordPostings[],
	{ table, turns }: { table: PostingTable; turns: readonly UseBytes[] }
): Uint8Array {
	const writer = createCborWriter();
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
	return writer.bytes();
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
function writeUse(use: string, fields: readonly string[], start: number): Uint8Array {
	const [places, named] = JSON.parse(use) as WordUse;
	const writer = createCborWriter();
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
	return writer.bytes();
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
