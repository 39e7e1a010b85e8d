/** The small files beside Pagefind's: who is called what, who is like whom, and the collection's own words. */
import type { Ink } from '../core/schema.ts';
import type { Synonyms } from './synonyms.ts';

/** All names in one file, for who has to look through all of them. */
export const NAMES_FILE = 'names.json';
/** What the order of agents needs to know of each; fetched with the index. */
export const AGENTS_FILE = 'agents.bin';
/** Which agents are under which value of which facet; fetched when somebody narrows or counts. */
export const FACETS_FILE = 'facets.bin';

/** Names and words are parted by their first letter, so that a question fetches those it may mean. */
const LETTERS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];
const OTHER_LETTERS = 'other';
const LETTER = /^[a-z]/;

/** All files of words. They, agents and facets are compressed, because not every host does it. */
export const WORDS_FILES: readonly string[] = [...LETTERS, ''].map(wordsFile);

/** @example wordsFile('kubernetes') // → 'words/k.bin' */
export function wordsFile(word: string): string {
	return `words/${LETTER.exec(word)?.[0] ?? OTHER_LETTERS}.bin`;
}

/** All files of names. In each are the agents with a word in their name or title that begins so. */
export const NAMES_FILES: readonly string[] = [...LETTERS, ''].map(namesFile);

/** @example namesFile('kubernetes') // → 'names/k.json' */
export function namesFile(word: string): string {
	return `names/${LETTER.exec(word)?.[0] ?? OTHER_LETTERS}.json`;
}

/** An agent as lists name it. */
export interface AgentName {
	id: string;
	name: string;
	title: string;
	ink: Ink;
	/** What tells it from another agent of its title; empty when there is none. */
	hint: string;
}

/** One result: an agent, or several of one description and one prompt. */
export interface NamedAgent extends AgentName {
	/** Its place in the index, which is the order of titles. */
	position: number;
}

/** A row of a file of names: what can be told from the rest is left out. */
export interface NameRow {
	position: number;
	id: string;
	title: string;
	name?: string;
	ink?: Ink;
	hint?: string;
}

export interface AgentsTable {
	/** How many words each name has. */
	nameLengths: number[];
	/** For each agent the positions of those most like it. */
	alike: number[][];
	/** The maintainer's own. */
	synonyms: Synonyms;
}

/** Gives what one of these files holds, unpacked. A search asks for a file more than once. */
export type FetchTable = (file: string) => Promise<string>;

/** For each facet and value the positions under it, each as its distance from the one before. */
export type FacetsTable = Record<string, Record<string, number[]>>;

const WORD_AND_DIGIT = /^(.*)(\d)$/u;

export function packName({ position, id, name, title, ink, hint }: NamedAgent): NameRow {
	return {
		position,
		id,
		title,
		...(name !== lastSegment(id) && { name }),
		...(ink !== 'plain' && { ink }),
		...(hint !== '' && { hint }),
	};
}

export function unpackName({ position, id, title, name, ink, hint }: NameRow): NamedAgent {
	return {
		position,
		id,
		title,
		name: name ?? lastSegment(id),
		ink: ink ?? 'plain',
		hint: hint ?? '',
	};
}

/** @example packPositions([3, 4, 9]) // → [3, 1, 5] */
export function packPositions(positions: readonly number[]): number[] {
	return positions.map((position, index) => position - (positions[index - 1] ?? 0));
}

export function unpackPositions(distances: readonly number[]): number[] {
	let position = 0;
	return distances.map((distance) => {
		position += distance;
		return position;
	});
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

/** The last part of an id, which is the name of its file. */
export function lastSegment(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}
