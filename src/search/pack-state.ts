import { joinTexts, splitTexts } from '../core/joined-texts.ts';
import type { DocumentWords } from './document-words.ts';
import type { IndexedPage, IndexFrame, IndexState, WrittenWords } from './index-state.ts';
import { byPlace, type PiecePlace, type PieceWords } from './piece-words.ts';

/** Lists that belong together as one: thousands of small ones take longer to read and write than their content. */
interface Packed<List> {
	all: List;
	/** Behind the last member of each. */
	ends: Uint32Array;
}

/** A state as it is kept: plain, and of few pieces. Texts hold no line ends. */
export interface PackedState {
	words: string;
	documentKeys: string;
	/** Of the documents, in their order. */
	tellingKeys: string;
	texts: Uint32Array;
	candidates: Packed<Uint32Array>;
	uses: Packed<Uint32Array>;
	others: Packed<Uint32Array>;
	indexWords: string;
	indexUses: string;
	pieces: Record<PiecePlace, PackedPieces>;
	pageKeys: string;
	names: string;
	lengths: Uint32Array;
	records: Packed<Uint8Array>;
	pageWords: Packed<Uint32Array>;
	pageUses: Packed<Uint32Array>;
	frame: IndexFrame | null;
	wordFiles: WrittenWords;
}

type PackedPieces = Omit<PieceWords, 'pieces'> & { pieces: string };

export function packState({
	words,
	documents,
	telling,
	lexicon,
	pieces,
	pages,
	frame,
	wordFiles,
}: IndexState): PackedState {
	const ofDocuments = [...documents.values()];
	const ofPages = [...pages.values()];
	return {
		words: packTexts(words),
		documentKeys: packTexts([...documents.keys()]),
		tellingKeys: packTexts([...documents.keys()].map((key) => telling.keys.get(key) ?? '')),
		texts: telling.texts,
		candidates: packNumbers(ofDocuments.map(({ candidates }) => candidates)),
		uses: packNumbers(ofDocuments.map(({ uses }) => uses)),
		others: packNumbers(ofDocuments.map(({ others }) => others)),
		indexWords: packTexts(lexicon.words),
		indexUses: packTexts(lexicon.uses),
		pieces: byPlace((place) => ({ ...pieces[place], pieces: packTexts(pieces[place].pieces) })),
		pageKeys: packTexts([...pages.keys()]),
		names: packTexts(ofPages.map(({ name }) => name)),
		lengths: Uint32Array.from(ofPages, ({ length }) => length),
		records: packBytes(ofPages.map(({ record }) => record)),
		pageWords: packNumbers(ofPages.map((page) => page.words)),
		pageUses: packNumbers(ofPages.map((page) => page.uses)),
		frame,
		wordFiles,
	};
}

/** The opposite of `packState`. */
export function unpackState(packed: PackedState): IndexState {
	const candidates = unpackList(packed.candidates);
	const uses = unpackList(packed.uses);
	const others = unpackList(packed.others);
	const records = unpackList(packed.records);
	const words = unpackList(packed.pageWords);
	const pageUses = unpackList(packed.pageUses);
	const names = unpackTexts(packed.names);
	const documentKeys = unpackTexts(packed.documentKeys);
	const tellingKeys = unpackTexts(packed.tellingKeys);
	return {
		words: unpackTexts(packed.words),
		documents: new Map(
			documentKeys.map((key, at): [string, DocumentWords] => [
				key,
				{ candidates: candidates(at), uses: uses(at), others: others(at) },
			])
		),
		telling: {
			keys: new Map(documentKeys.map((key, at) => [key, tellingKeys[at] ?? ''])),
			texts: packed.texts,
		},
		lexicon: { words: unpackTexts(packed.indexWords), uses: unpackTexts(packed.indexUses) },
		pieces: byPlace((place) => ({
			...packed.pieces[place],
			pieces: unpackTexts(packed.pieces[place].pieces),
		})),
		pages: new Map(
			unpackTexts(packed.pageKeys).map((key, at): [string, IndexedPage] => [
				key,
				{
					name: names[at] ?? '',
					length: packed.lengths[at] ?? 0,
					record: records(at),
					words: words(at),
					uses: pageUses(at),
				},
			])
		),
		frame: packed.frame,
		wordFiles: packed.wordFiles,
	};
}

function packTexts(texts: readonly string[]): string {
	return joinTexts(texts, '\n');
}

function unpackTexts(text: string): string[] {
	return splitTexts(text, '\n');
}

function packNumbers(lists: readonly Uint32Array[]): Packed<Uint32Array> {
	const ends = endsOf(lists);
	const all = new Uint32Array(ends.at(-1) ?? 0);
	for (const [at, list] of lists.entries()) all.set(list, ends[at - 1] ?? 0);
	return { all, ends };
}

function packBytes(lists: readonly Uint8Array[]): Packed<Uint8Array> {
	return { all: Buffer.concat(lists), ends: endsOf(lists) };
}

function endsOf(lists: readonly { length: number }[]): Uint32Array {
	let end = 0;
	return Uint32Array.from(lists, ({ length }) => {
		end += length;
		return end;
	});
}

function unpackList<List extends Uint8Array | Uint32Array>({
	all,
	ends,
}: Packed<List>): (at: number) => List {
	return (at) => all.subarray(ends[at - 1] ?? 0, ends[at]) as List;
}
