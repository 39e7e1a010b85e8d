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

/** A row of the names file: id, name, title, ink, others; what can be told from the id is left out. */
export type NameRow = [
	id: string,
	name?: string,
	title?: string,
	ink?: Ink | '',
	...others: string[],
];

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
	const row: NameRow = [
		id,
		name === lastSegment(id) ? '' : name,
		title === plainTitle(name) ? '' : title,
		ink === 'plain' ? '' : ink,
		...others,
	];
	while (row.length > 1 && row.at(-1) === '') row.pop();
	return row;
}

export function unpackName([id, name, title, ink, ...others]: NameRow): NamedAgent {
	const fullName = name || lastSegment(id);
	return { id, name: fullName, title: title || plainTitle(fullName), ink: ink || 'plain', others };
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

function plainTitle(name: string): string {
	return name
		.split(/[-_\s]+/)
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
}
