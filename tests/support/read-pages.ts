/** Reads an index of Pagefind's page by page: the words of each, with their places counted. */

import { numberTexts } from '../../src/core/derive/number-texts.ts';
import { type CborReader, createCborReader, readCbor } from '../../src/search/cbor.ts';
import { contentName, unpack } from '../../src/search/index-file.ts';
import type { IndexedPage, Lexicon, WordUse } from '../../src/search/index-state.ts';
import { fileOf, type PagefindFiles } from '../../src/search/run-pagefind.ts';

/** `[version, [[hash, words, group]], [[from, to, hash]], filters, sorts, fields]` */
type PagefindMeta = [
	string,
	[string, number, string][],
	[string, string, string][],
	[],
	[],
	string[],
];

const META_FILE = /\.pf_meta$/;

/** @param lexicon - Takes what is new. */
export function createPageReader(lexicon: Lexicon): (files: PagefindFiles) => IndexedPage[] {
	const wordNumber = numberTexts(lexicon.words).number;
	const useNumber = numberTexts(lexicon.uses).number;

	return (files) => {
		const metaPath = [...files.keys()].find((path) => META_FILE.test(path));
		if (metaPath === undefined) return [];
		const meta = readCbor(unpack(fileOf(files, metaPath))) as unknown as PagefindMeta;
		const [, pages, chunks, , , fields] = meta;
		const met = pages.map((): { words: number[]; uses: number[] } => ({ words: [], uses: [] }));
		for (const [, , name] of chunks) {
			const reader = createCborReader(unpack(fileOf(files, `index/${name}.pf_index`)));
			eachUse(reader, fields, (word, page, use) => {
				met[page]?.words.push(wordNumber(word));
				met[page]?.uses.push(useNumber(use));
			});
		}
		return pages.map(([hash, length], page) => {
			const record = fileOf(files, `fragment/${hash}.pf_fragment`);
			const words = Uint32Array.from(met[page]?.words ?? []);
			const uses = Uint32Array.from(met[page]?.uses ?? []);
			return { name: contentName(record), length, record, words, uses };
		});
	};
}

/** A file of words is `[[[word, pages, [[spelling, pages]]]]]`. */
function eachUse(
	reader: CborReader,
	fields: readonly string[],
	take: (word: string, page: number, use: string) => void
): void {
	reader.array();
	for (let words = reader.array(); words > 0; words--) {
		reader.array();
		const word = reader.text();
		eachPage(reader, fields, (page, use) => take(word, page, use));
		for (let spellings = reader.array(); spellings > 0; spellings--) {
			reader.array();
			const spelling = `${word}\t${reader.text()}`;
			eachPage(reader, fields, (page, use) => take(spelling, page, use));
		}
	}
	reader.end();
}

/** `[[page, places, fields]]`, where each page but the first is told as its distance. */
function eachPage(
	reader: CborReader,
	fields: readonly string[],
	take: (page: number, use: string) => void
): void {
	let page = 0;
	for (let pages = reader.array(); pages > 0; pages--) {
		reader.array();
		page += reader.number();
		take(page, JSON.stringify([readPlaces(reader), readFields(reader, fields)] satisfies WordUse));
	}
}

/** A negative number is what the places behind it weigh. */
function readPlaces(reader: CborReader): WordUse[0] {
	const places: WordUse[0] = [];
	for (let left = reader.array(); left > 0; left--) {
		const number = reader.number();
		const last = places.at(-1);
		if (number < 0) places.push([number, 0]);
		else if (last === undefined) throw new RangeError('A place in the index has no weight.');
		else last[1] += 1;
	}
	return places;
}

/** A negative number is a field, counted from -1; behind it stand its places. */
function readFields(reader: CborReader, fields: readonly string[]): string[] {
	const found: string[] = [];
	for (let left = reader.array(); left > 0; left--) {
		const number = reader.number();
		if (number < 0) found.push(fields[-number - 1] ?? '');
	}
	return found;
}
