/**
 * Indexes pages as Pagefind would. It is given each piece of their texts once, instead of the pages,
 * and tells the words that it is found under; the rest is counting. With the pages it would find that
 * out for each place anew, and pack records and places that nobody asks for.
 */
import type { IndexedPage, IndexFrame, Lexicon } from './index-state.ts';
import type { PageText } from './page-text.ts';
import { type Meanings, type PieceLists, readMeanings } from './read-meanings.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { runPagefind } from './run-pagefind.ts';
import { createPieceTable, type PieceTable, toPlainPiece } from './text-pieces.ts';
import { createWordUses, NOWHERE } from './word-uses.ts';

/** What a word counts in the description and the requests, where one in the prompt counts 1. */
const SAID_OF_ITSELF = 3;
/** Stands in every list, since Pagefind leaves out a page that holds no word. */
const ANY_WORD = 'roster';

/**
 * @param texts - Each is asked for once, when the one before it is not needed any more.
 * @param lexicon - Takes what is new.
 * @returns The pages in their order, and what they are framed by.
 */
export async function indexPages(
	texts: Iterable<PageText>,
	{ language, lexicon }: { language: string; lexicon: Lexicon }
): Promise<{ pages: IndexedPage[]; frame: IndexFrame }> {
	const table = createPieceTable();
	const read = Array.from(texts, (text) => readPage(text, table));
	const lists = listPieces(read, table.read(ANY_WORD));
	const html = read.length === 0 ? [] : listsHtml(lists, table);
	const { files, frame } = await runPagefind(html, language);
	if (read.length === 0) return { pages: [], frame };
	const meanings = readMeanings(files, { lists, count: table.pieces.length, lexicon });
	return { pages: read.map(createIndexer(meanings, lexicon)), frame };
}

/** The pieces of all pages, each once, behind one that is a word. */
function listPieces(read: readonly ReadPage[], anyWord: readonly number[]): PieceLists {
	const list = (piecesOf: (page: ReadPage) => readonly number[][]): number[] => {
		const met = new Set(anyWord);
		for (const page of read)
			for (const pieces of piecesOf(page)) for (const piece of pieces) met.add(piece);
		return [...met];
	};
	return {
		other: list(({ other }) => [other]),
		said: list(({ said }) => [said]),
		field: list(({ fields }) => fields.map(([, pieces]) => pieces)),
	};
}

function listsHtml({ other, said, field }: PieceLists, table: PieceTable): string[] {
	const text = (list: readonly number[]): string =>
		list.map((piece) => toPlainPiece(table.pieces[piece] ?? '')).join(' ');
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

/** Makes what counts the words of a page. */
function createIndexer(
	{ other, said, field: inField }: Record<keyof PieceLists, Meanings>,
	lexicon: Lexicon
): (page: ReadPage) => IndexedPage {
	const uses = createWordUses(lexicon.uses);
	// Nowhere between two pages: a table for each would cost more than the counting.
	const ways = new Uint32Array(lexicon.words.length);

	return ({ name, record, ...page }) => {
		const met: number[] = [];
		const lengthOf = (pieces: readonly number[], { lengths }: Meanings): number =>
			pieces.reduce((length, piece) => length + (lengths[piece] ?? 0), 0);

		function count(
			pieces: readonly number[],
			meanings: Meanings,
			grow: (way: number, weight: number) => number
		): void {
			for (const piece of pieces) {
				const end = meanings.ends[piece] ?? 0;
				for (let at = meanings.ends[piece - 1] ?? 0; at < end; at++) {
					const word = meanings.words[at] ?? 0;
					const way = ways[word] ?? NOWHERE;
					if (way === NOWHERE) met.push(word);
					ways[word] = grow(way, meanings.weights[at] ?? 0);
				}
			}
		}

		count(page.other, other, uses.withPlace);
		count(page.said, said, uses.withPlace);
		for (const [field, pieces] of page.fields)
			count(pieces, inField, (way) => uses.withField(way, field));
		const indexed = {
			name,
			length: Math.max(1, lengthOf(page.other, other) + lengthOf(page.said, said)),
			record,
			words: Uint32Array.from(met),
			uses: Uint32Array.from(met, (word) => uses.number(ways[word] ?? NOWHERE)),
		};
		for (const word of met) ways[word] = NOWHERE;
		return indexed;
	};
}
