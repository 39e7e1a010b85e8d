/**
 * Reads from Pagefind's index of a list of pieces which words each of them is found under: its stem,
 * the parts of a compound, a spelling without accents.
 */

import { numberTexts } from '../core/derive/number-texts.ts';
import { type CborReader, createCborReader, readCbor } from './cbor.ts';
import { unpack } from './index-file.ts';
import type { Lexicon } from './index-state.ts';
import { byPlace, type PiecePlace, type PiecesByPlace, type PieceWords } from './piece-words.ts';
import { fileOf, type PagefindFiles } from './run-pagefind.ts';

/**
 * The pieces that are given to Pagefind, by where they stand: in the text of the first page, in that of
 * the second one with more weight, and in a field of the first page.
 */
export type PieceLists = Record<PiecePlace, string[]>;

/** `[version, [[record, words, group]], [[from, to, file]], …]` */
type PagefindMeta = [string, [string, number, string][], [string, string, string][]];

const META_FILE = /\.pf_meta$/;
/** Between the words of a piece, in languages that put no space there. */
const NO_WIDTH = '\u200b';

/** @param lexicon - Takes the words that are new. */
export function readMeanings(
	files: PagefindFiles,
	{ lists, lexicon }: { lists: PieceLists; lexicon: Lexicon }
): PiecesByPlace {
	const metaPath = [...files.keys()].find((path) => META_FILE.test(path)) ?? '';
	const meta = readCbor(unpack(fileOf(files, metaPath))) as unknown as PagefindMeta;
	const [, pages, chunks] = meta;
	const records = pages.map(
		([record]) => JSON.parse(textOf(files, `fragment/${record}.pf_fragment`)) as PagefindRecord
	);
	const [first, second] = records;
	const places: Record<PiecePlace, number[]> = {
		other: piecesByPlace(first?.content, lists.other),
		said: piecesByPlace(second?.content, lists.said),
		field: wordsOf(first?.meta['field'], lists.field).map((_, piece) => piece),
	};
	const found: Record<PiecePlace, FoundWord[]> = { other: [], said: [], field: [] };
	const texts = numberTexts(lexicon.words);
	for (const [, , name] of chunks) {
		const reader = createCborReader(unpack(fileOf(files, `index/${name}.pf_index`)));
		eachWord(reader, (text) => {
			const word = texts.number(text);
			eachPage(reader, (page) => {
				const into = page === 0 ? 'other' : 'said';
				eachPlace(reader, (place, weight) => {
					found[into].push({ piece: places[into][place] ?? 0, word, weight });
				});
				eachPlace(reader, (place) => {
					found.field.push({ piece: places.field[place] ?? 0, word, weight: 0 });
				});
			});
		});
	}
	return byPlace((place) => byPiece(found[place], { places: places[place], pieces: lists[place] }));
}

interface FoundWord {
	piece: number;
	word: number;
	weight: number;
}

interface PagefindRecord {
	content: string;
	meta: Record<string, string>;
}

function textOf(files: PagefindFiles, path: string): string {
	return Buffer.from(unpack(fileOf(files, path))).toString();
}

/** The piece that stands at each place of a text that Pagefind has read, by its place in the list. */
function piecesByPlace(text: string | undefined, list: readonly string[]): number[] {
	return wordsOf(text, list).flatMap((written, piece) =>
		written.split(NO_WIDTH).flatMap((word) => (word === '' ? [] : [piece]))
	);
}

/**
 * Each piece of a list as Pagefind has read it.
 *
 * @throws When the text is not that of the list.
 */
function wordsOf(text: string | undefined, list: readonly string[]): string[] {
	const written = text === undefined || text === '' ? [] : text.split(' ');
	if (written.length !== list.length)
		throw new Error(`Pagefind has read ${written.length} words where ${list.length} were given.`);
	return written;
}

function byPiece(
	found: readonly FoundWord[],
	{ places, pieces }: { places: readonly number[]; pieces: string[] }
): PieceWords {
	const count = pieces.length;
	const lengths = new Uint32Array(count);
	for (const piece of places) lengths[piece] = (lengths[piece] ?? 0) + 1;
	const ends = new Uint32Array(count);
	for (const { piece } of found) ends[piece] = (ends[piece] ?? 0) + 1;
	for (let piece = 1; piece < count; piece++)
		ends[piece] = (ends[piece] ?? 0) + (ends[piece - 1] ?? 0);
	const next = Uint32Array.from(ends, (_, piece) => ends[piece - 1] ?? 0);
	const words = new Uint32Array(found.length);
	const weights = new Uint8Array(found.length);
	for (const { piece, word, weight } of found) {
		const at = next[piece] ?? 0;
		next[piece] = at + 1;
		words[at] = word;
		weights[at] = weight;
	}
	return { pieces, ends, words, weights, lengths };
}

/**
 * A file of words is `[[[word, pages, [[spelling, pages]]]]]`.
 *
 * @param take - Reads the pages of the word; a spelling stands behind its word and a tab.
 */
function eachWord(reader: CborReader, take: (word: string) => void): void {
	reader.array();
	for (let left = reader.array(); left > 0; left--) {
		reader.array();
		const word = reader.text();
		take(word);
		for (let spellings = reader.array(); spellings > 0; spellings--) {
			reader.array();
			take(`${word}\t${reader.text()}`);
		}
	}
	reader.end();
}

/** `[[page, places, places in fields]]`, where each page but the first is told as its distance. */
function eachPage(reader: CborReader, take: (page: number) => void): void {
	let page = 0;
	for (let left = reader.array(); left > 0; left--) {
		reader.array();
		page += reader.number();
		take(page);
	}
}

/**
 * A negative number says what the places behind it weigh, or which field they are in. The first of
 * them is told as it is, each other one as its distance.
 */
function eachPlace(reader: CborReader, take: (place: number, weight: number) => void): void {
	let place = 0;
	let weight: number | undefined;
	for (let left = reader.array(); left > 0; left--) {
		const number = reader.number();
		if (number < 0) {
			weight = -number - 1;
			place = 0;
			continue;
		}
		if (weight === undefined) throw new RangeError('A place in the index has no weight.');
		place += number;
		take(place, weight);
	}
}
