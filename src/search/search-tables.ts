/** The small files beside Pagefind's: who there is, who is like whom, and the collection's own words. */
import type { Ink } from '../core/schema.ts';

/** Fetched as soon as a reader reaches for search. */
export const NAMES_FILE = 'names.json';
/** For each agent the positions of those most like it; fetched with the index. */
export const ALIKE_FILE = 'alike.bin';

/** Words are parted by their first letter, so that a question fetches those it may mean. */
const OTHER_LETTERS = 'other';
const LETTER = /^[a-z]/;

/** All files of words. They and the file of likenesses are compressed, because not every host does it. */
export const WORDS_FILES: readonly string[] = [
	...Array.from({ length: 26 }, (_, index) => wordsFile(String.fromCharCode(97 + index))),
	wordsFile(''),
];

/** @example wordsFile('kubernetes') // → 'words/k.bin' */
export function wordsFile(word: string): string {
	return `words/${LETTER.exec(word)?.[0] ?? OTHER_LETTERS}.bin`;
}

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

/** @param entries - Words with a digit each for how common they are: `kubernetes5 kubectl3`. */
export function unpackWords(entries: string): Map<string, number> {
	const commonness = new Map<string, number>();
	for (const entry of entries.split(' ')) {
		const [, word, digit] = WORD_AND_DIGIT.exec(entry) ?? [];
		if (word !== undefined) commonness.set(word, Number(digit));
	}
	return commonness;
}

function lastSegment(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}
