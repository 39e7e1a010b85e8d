import type { DocumentWords } from './document-words.ts';
import { byPlace, noPieceWords, type PiecesByPlace } from './piece-words.ts';

/** What making an index has found out, for the next time: only what is new is then read and indexed. */
export interface IndexState {
	/** Words of the documents; `DocumentWords` holds their numbers. */
	words: readonly string[];
	/** By the digest of the document. */
	documents: Map<string, DocumentWords>;
	telling: KnownTelling;
	/** Words of the index and ways in which they stand on a page; `IndexedPage` holds their numbers. */
	lexicon: Lexicon;
	/** Pieces of the pages' texts, by words of the lexicon. */
	pieces: PiecesByPlace;
	/** By the key of the page, in the order of the index. */
	pages: Map<string, IndexedPage>;
	frame: IndexFrame | null;
	/** The files of words that these pages make. */
	wordFiles: WrittenWords;
}

/** The files of words of an index. */
export interface WrittenWords {
	/** The fields that words stand in; the ways of words tell them by their place here. */
	fields: string[];
	/** In the order of their words. */
	files: ListedWords[];
}

/** A file of words as it is listed: its first word, its last one, and what it is named by its content. */
export interface ListedWords {
	from: string;
	to: string;
	name: string;
}

/** Which words of the documents are telling among these documents. */
export interface KnownTelling {
	/** By the digest of the document; stands for its words. */
	keys: Map<string, string>;
	/** How many documents hold each word, by its number. */
	texts: Uint32Array;
}

export interface Lexicon {
	/** As Pagefind stems them; where a page spells one with accents, both, with a tab between. */
	words: string[];
	/** JSON of a `WordUse`. */
	uses: string[];
}

/** How a word stands on a page: how many places there are of each weight, and the fields it is in. */
export type WordUse = [places: [weight: number, count: number][], fields: string[]];

/** What the index holds of one page. */
export interface IndexedPage {
	/** Of the file that its record is in. */
	name: string;
	/** How many words it has. */
	length: number;
	/** What a result is shown from, packed. */
	record: Uint8Array;
	words: Uint32Array;
	/** Beside each word the way in which it stands there. */
	uses: Uint32Array;
}

/** What Pagefind's index consists of beside words and pages. */
export interface IndexFrame {
	version: string;
	language: string;
	/** `pagefind-entry.json`, whose languages are written anew. */
	entry: string;
	/** `pagefind.js`. */
	script: Uint8Array;
	/** The WebAssembly of the language, and the name that the entry tells; null in an index of no pages. */
	engine: { wasm: string | null; path: string; content: Uint8Array } | null;
}

export function emptyIndexState(): IndexState {
	return {
		words: [],
		documents: new Map(),
		telling: { keys: new Map(), texts: new Uint32Array(0) },
		lexicon: { words: [], uses: [] },
		pieces: byPlace(noPieceWords),
		pages: new Map(),
		frame: null,
		wordFiles: { fields: [], files: [] },
	};
}
