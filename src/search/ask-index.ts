/** Pagefind's JavaScript interface, as far as it is used, and its answers by position. */
import { type Finding, type Hit, SEARCH_FIELDS, type SearchField } from './finding.ts';

export interface PagefindResult {
	id: string;
	score: number;
	matchedMetaFields?: string[];
	data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
	content: string;
	anchors: { id: string; text?: string; location: number }[];
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

export interface Pagefind {
	/** Before it, options replace each other; after it, they add up. */
	init(): Promise<void>;
	options(options: Record<string, unknown>): Promise<void>;
	search(
		query: string | null,
		options?: { sort?: Record<string, 'asc' | 'desc'> }
	): Promise<{ results: PagefindResult[] }>;
}

/** Stands for an index of no agents, which Pagefind refuses to open. */
export const EMPTY_INDEX: Pagefind = {
	init: async () => {},
	options: async () => {},
	search: async () => ({ results: [] }),
};

/** What ranks well when Pagefind is asked word by word; measured. */
export const PAGEFIND_RANKING = {
	termSimilarity: 2,
	// Names are weighed with all of a question before them.
	metaWeights: { name: 0, title: 5, when: 2, asks: 1 },
} as const;

/** Up to this length a word stands for itself and not for all words that begin so. */
const EXACT_LENGTH = 2;

export interface AskedIndex {
	count: number;
	/**
	 * What the index answers to a word; asked once for each word.
	 *
	 * @param isExact - False to find words that begin so, too. That is for words that are known to
	 * stand there: to a strange one Pagefind answers with the longest word that begins it.
	 */
	find(word: string, isExact: boolean): Promise<Finding>;
	record(position: number): Promise<PagefindRecord>;
}

export async function openIndex(pagefind: Pagefind): Promise<AskedIndex> {
	const { results } = await pagefind.search(null, { sort: { position: 'asc' } });
	const positions = new Map(results.map(({ id }, position) => [id, position]));
	const count = results.length;
	const findings = new Map<string, Promise<Finding>>();

	async function ask(word: string, isExact: boolean): Promise<Finding> {
		const answer = (await pagefind.search(word)).results;
		const exact = isExact || word.length <= EXACT_LENGTH ? await askExactly(word) : null;
		// Pagefind's score holds how rare the word is; what a term counts is decided over all its ways.
		const rarity = Math.log(1 + (count - answer.length + 0.5) / (answer.length + 0.5));
		const finding = new Map<number, Hit>();
		for (const { id, score, matchedMetaFields } of answer) {
			const position = positions.get(id);
			if (position === undefined || (exact !== null && !exact.has(id))) continue;
			finding.set(position, {
				strength: score / rarity,
				fields: (matchedMetaFields ?? []).filter(isSearchField),
			});
		}
		return finding;
	}

	async function askExactly(word: string): Promise<Set<string>> {
		return new Set((await pagefind.search(`"${word}"`)).results.map(({ id }) => id));
	}

	return {
		count,
		find: (word, isExact) => remember(findings, `${isExact}${word}`, () => ask(word, isExact)),
		async record(position) {
			const result = results[position];
			if (result === undefined) throw new RangeError(`The index holds no record ${position}.`);
			return result.data();
		},
	};
}

function isSearchField(field: string): field is SearchField {
	return (SEARCH_FIELDS as readonly string[]).includes(field);
}

function remember<Value>(
	memory: Map<string, Promise<Value>>,
	key: string,
	make: () => Promise<Value>
): Promise<Value> {
	const known = memory.get(key);
	if (known !== undefined) return known;
	const made = make();
	memory.set(key, made);
	made.catch(() => memory.delete(key));
	return made;
}
