/** The two small files beside Pagefind's: who there is, and what the collection's own words are. */
import type { Ink } from '../core/schema.ts';
import { buildVocabulary, type Vocabulary } from './correct-spelling.ts';

/** Fetched as soon as a reader reaches for search. */
export const NAMES_FILE = 'names.json';
/** Fetched with the index. Compressed by itself, because not every host compresses. */
export const WORDS_FILE = 'words.bin';

/** One result: an agent, or several of one description and one prompt. */
export interface NamedAgent {
	id: string;
	name: string;
	title: string;
	ink: Ink;
	/** Ids of the other places that hold the same agent. */
	others: string[];
}

/** A row of the names file: what can be told from the rest is left out. */
export interface NameRow {
	id: string;
	title: string;
	name?: string;
	ink?: Ink;
	others?: string[];
}

export interface WordsTable {
	/** Words in alphabetical order, each with a digit for how common it is. */
	words: string;
	/** For each agent the positions of those most like it. */
	alike: number[][];
}

export interface CollectionWords {
	vocabulary: Vocabulary;
	alike: number[][];
}

const WORD_AND_DIGIT = /^(.*)(\d)$/u;

export function packName({ id, name, title, ink, others }: NamedAgent): NameRow {
	return {
		id,
		title,
		...(name !== lastSegment(id) && { name }),
		...(ink !== 'plain' && { ink }),
		...(others.length > 0 && { others }),
	};
}

export function unpackName({ id, title, name, ink, others }: NameRow): NamedAgent {
	return { id, title, name: name ?? lastSegment(id), ink: ink ?? 'plain', others: others ?? [] };
}

export function unpackWords({ words, alike }: WordsTable): CollectionWords {
	const commonness = new Map<string, number>();
	for (const entry of words.split(' ')) {
		const [, word, digit] = WORD_AND_DIGIT.exec(entry) ?? [];
		if (word !== undefined) commonness.set(word, Number(digit));
	}
	return { vocabulary: buildVocabulary(commonness), alike };
}

function lastSegment(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}
