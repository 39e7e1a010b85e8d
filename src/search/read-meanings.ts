/**
 * Reads from Pagefind's index of a list of pieces which words each of them is found under: its stem,
 * the parts of a compound, a spelling without accents.
 */
import { type CborReader, createCborReader, readCbor } from './cbor.ts';
import { unpack } from './index-file.ts';
import type { Lexicon } from './index-state.ts';
import { numberTexts } from './number-texts.ts';
import { fileOf, type PagefindFiles } from './run-pagefind.ts';

/** Numbers of the pieces that are given to Pagefind, by where they stand. */
export interface PieceLists {
	/** On the first page. */
	other: readonly number[];
	/** On the second one, with more weight. */
	said: readonly number[];
	/** In a field of the first page. */
	field: readonly number[];
}

/** The words of pieces, by the number of the piece. */
export interface Meanings {
	/** Behind the last word of each piece. */
	ends: Uint32Array;
	/** Numbers of the lexicon. */
	words: Uint32Array;
	/** Beside each word what it weighs in the piece; in a field nothing. */
	weights: Uint8Array;
	/** Of each piece: how many words it is read as. */
	lengths: Uint32Array;
}

/** `[version, [[record, words, group]], [[from, to, file]], …]` */
type PagefindMeta = [string, [string, number, string][], [string, string, string][]];

const META_FILE = /\.pf_meta$/;
/** Between the words of a piece, in languages that put no space there. */
const NO_WIDTH = '\u200b';

/**
 * @param count - How many pieces there are.
 * @param lexicon - Takes the words that are new.
 */
export function readMeanings(
	files: PagefindFiles,
	{ lists, count, lexicon }: { lists: PieceLists; count: number; lexicon: Lexicon }
): Record<keyof PieceLists, Meanings> {
	const metaPath = [...files.keys()].find((path) => META_FILE.test(path)) ?? '';
	const meta = readCbor(unpack(fileOf(files, metaPath))) as unknown as PagefindMeta;
	const [, pages, chunks] = meta;
	const records = pages.map(
		([record]) => JSON.parse(textOf(files, `fragment/${record}.pf_fragment`)) as PagefindRecord
	);
	const [first, second] = records;
	const other = piecesByPlace(first?.content, lists.other);
	const said = piecesByPlace(second?.content, lists.said);
	const field = wordsOf(first?.meta['field'], lists.field).map(([piece]) => piece);
	const found: Record<keyof PieceLists, FoundWord[]> = { other: [], said: [], field: [] };
	const texts = numberTexts(lexicon.words);
	for (const [, , name] of chunks) {
		const reader = createCborReader(unpack(fileOf(files, `index/${name}.pf_index`)));
		eachWord(reader, (text) => {
			const word = texts.number(text);
			eachPage(reader, (page) => {
				const [into, pieces] = page === 0 ? [found.other, other] : [found.said, said];
				eachPlace(reader, (place, weight) => {
					into.push({ piece: pieces[place] ?? 0, word, weight });
				});
				eachPlace(reader, (place) => {
					found.field.push({ piece: field[place] ?? 0, word, weight: 0 });
				});
			});
		});
	}
	return {
		other: byPiece(found.other, { places: other, count }),
		said: byPiece(found.said, { places: said, count }),
		field: byPiece(found.field, { places: field, count }),
	};
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

/** The piece that stands at each place of a text that Pagefind has read. */
function piecesByPlace(text: string | undefined, list: readonly number[]): number[] {
	return wordsOf(text, list).flatMap(([piece, written]) =>
		written.split(NO_WIDTH).flatMap((word) => (word === '' ? [] : [piece]))
	);
}

/**
 * Each piece of a list as Pagefind has read it.
 *
 * @throws When the text is not that of the list.
 */
function wordsOf(
	text: string | undefined,
	list: readonly number[]
): [piece: number, written: string][] {
	const written = text === undefined || text === '' ? [] : text.split(' ');
	if (written.length !== list.length)
		throw new Error(`Pagefind has read ${written.length} words where ${list.length} were given.`);
	return list.map((piece, at) => [piece, written[at] ?? '']);
}

function byPiece(
	found: readonly FoundWord[],
	{ places, count }: { places: readonly number[]; count: number }
): Meanings {
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
	return { ends, words, weights, lengths };
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
