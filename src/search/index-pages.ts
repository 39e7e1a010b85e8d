/**
 * Indexes pages as Pagefind would. It is given each piece of their texts once, instead of the pages,
 * and tells the words that it is found under; the rest is counting. With the pages it would find that
 * out for each place anew, and pack records and places that nobody asks for.
 */
import type { IndexedPage, IndexFrame, Lexicon } from './index-state.ts';
import type { PageText } from './page-text.ts';
import {
	byPlace,
	joinPieceWords,
	PIECE_PLACES,
	type PiecePlace,
	type PiecesByPlace,
	type PieceWords,
} from './piece-words.ts';
import { type PieceLists, readMeanings } from './read-meanings.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { runPagefind } from './run-pagefind.ts';
import { createPieceTable, type PieceTable, toPlainPiece } from './text-pieces.ts';
import { createWordUses, NOWHERE } from './word-uses.ts';

/** What a word counts in the description and the requests, where one in the prompt counts 1. */
const SAID_OF_ITSELF = 3;
/** Stands in every list, since Pagefind leaves out a page that holds no word. */
const ANY_WORD = 'roster';

interface KnownOfPages {
	language: string;
	/** Takes what is new. */
	lexicon: Lexicon;
	/** Of an index in the same language. */
	frame: IndexFrame | null;
	/** Pieces in the same language, by words of the lexicon. */
	pieces: PiecesByPlace;
}

export interface IndexedPages {
	/** In their order. */
	pages: IndexedPage[];
	/** What they are framed by. */
	frame: IndexFrame;
	/** Those that were known, and behind them those that are new. */
	pieces: PiecesByPlace;
	/** Whether Pagefind had to be asked. */
	isAsked: boolean;
}

/** @param texts - Each is asked for once, when the one before it is not needed any more. */
export async function indexPages(
	texts: Iterable<PageText>,
	{ language, lexicon, frame, pieces }: KnownOfPages
): Promise<IndexedPages> {
	const table = createPieceTable();
	const read = Array.from(texts, (text) => readPage(text, table));
	const lists = listPieces(read);
	const rows = byPlace((place) => placePieces(pieces[place], table));
	const missing = byPlace((place) => lists[place].filter((piece) => rows[place][piece] === 0));
	if (frame !== null && PIECE_PLACES.every((place) => missing[place].length === 0)) {
		const isAsked = false;
		return { pages: read.map(createIndexer({ pieces, rows }, lexicon)), frame, pieces, isAsked };
	}
	const asked = byPlace((place) => [ANY_WORD, ...namesOf(missing[place], table)]);
	const run = await runPagefind(read.length === 0 ? [] : listsHtml(asked), language);
	const isAsked = true;
	if (read.length === 0) return { pages: [], frame: run.frame, pieces, isAsked };
	const told = readMeanings(run.files, { lists: asked, lexicon });
	for (const place of PIECE_PLACES) {
		// One before it has the word that stands in every list.
		const behind = pieces[place].pieces.length + 2;
		for (const [at, piece] of missing[place].entries()) rows[place][piece] = behind + at;
	}
	const all = byPlace((place) => joinPieceWords(pieces[place], told[place]));
	const index = createIndexer({ pieces: all, rows }, lexicon);
	return { pages: read.map(index), frame: run.frame, pieces: all, isAsked };
}

/** The pieces of all pages, each once. */
function listPieces(read: readonly ReadPage[]): Record<PiecePlace, number[]> {
	const list = (piecesOf: (page: ReadPage) => readonly number[][]): number[] => {
		const met = new Set<number>();
		for (const page of read)
			for (const pieces of piecesOf(page))
				for (let at = 0; at < pieces.length; at++) met.add(pieces[at] ?? 0);
		return [...met];
	};
	return {
		other: list(({ other }) => [other]),
		said: list(({ said }) => [said]),
		field: list(({ fields }) => fields.map(([, pieces]) => pieces)),
	};
}

/** For each piece of a table one more than its place among those that are known; 0 for others. */
function placePieces({ pieces }: PieceWords, table: PieceTable): Uint32Array {
	const rows = new Uint32Array(table.pieces.length);
	for (let place = 0; place < pieces.length; place++) {
		const piece = table.find(pieces[place] ?? '');
		if (piece !== undefined) rows[piece] = place + 1;
	}
	return rows;
}

function namesOf(pieces: readonly number[], table: PieceTable): string[] {
	return pieces.map((piece) => table.pieces[piece] ?? '');
}

function listsHtml({ other, said, field }: PieceLists): string[] {
	const text = (list: readonly string[]): string => list.map(toPlainPiece).join(' ');
	const page = (body: string, head = ''): string =>
		`<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
	// No paragraphs, to whose last word Pagefind would add a full stop.
	const first = page(
		`<span>${text(other)}</span>`,
		`<meta data-pagefind-meta="field[content]" content="${text(field)}">`
	);
	const second = page(`<span data-pagefind-weight="${SAID_OF_ITSELF}">${text(said)}</span>`);
	return [first, second];
}

interface PlacedPieces {
	pieces: PiecesByPlace;
	/** See `placePieces`. */
	rows: Record<PiecePlace, Uint32Array>;
}

/** Makes what counts the words of a page. */
function createIndexer(
	{ pieces: known, rows }: PlacedPieces,
	lexicon: Lexicon
): (page: ReadPage) => IndexedPage {
	const uses = createWordUses(lexicon.uses);
	// Nowhere between two pages: a table for each would cost more than the counting.
	const ways = new Uint32Array(lexicon.words.length);

	return ({ name, record, ...page }) => {
		const met: number[] = [];
		const lengthOf = (pieces: readonly number[], place: PiecePlace): number => {
			const { lengths } = known[place];
			return pieces.reduce(
				(length, piece) => length + (lengths[(rows[place][piece] ?? 0) - 1] ?? 0),
				0
			);
		};

		function count(
			pieces: readonly number[],
			place: PiecePlace,
			grow: (way: number, weight: number) => number
		): void {
			const { ends, words, weights } = known[place];
			for (let next = 0; next < pieces.length; next++) {
				const row = (rows[place][pieces[next] ?? 0] ?? 0) - 1;
				const end = ends[row] ?? 0;
				for (let at = ends[row - 1] ?? 0; at < end; at++) {
					const word = words[at] ?? 0;
					const way = ways[word] ?? NOWHERE;
					if (way === NOWHERE) met.push(word);
					ways[word] = grow(way, weights[at] ?? 0);
				}
			}
		}

		count(page.other, 'other', uses.withPlace);
		count(page.said, 'said', uses.withPlace);
		for (const [field, pieces] of page.fields)
			count(pieces, 'field', (way) => uses.withField(way, field));
		const indexed = {
			name,
			length: Math.max(1, lengthOf(page.other, 'other') + lengthOf(page.said, 'said')),
			record,
			words: Uint32Array.from(met),
			uses: Uint32Array.from(met, (word) => uses.number(ways[word] ?? NOWHERE)),
		};
		for (const word of met) ways[word] = NOWHERE;
		return indexed;
	};
}
