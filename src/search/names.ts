/** The early list: who is called so, from files that each hold the names of one letter. */
import {
	type FetchTable,
	type NamedAgent,
	type NameRow,
	namesFile,
	unpackName,
} from './search-tables.ts';
import { splitWords } from './split-words.ts';

/** More words than this are no name. */
const MOST_WORDS = 6;

export interface Names {
	/** Those with a word that begins with the first letter of the query's name. */
	startingAs(query: string): Promise<NamedAgent[]>;
	/** Those with a word that begins with the first letter of any word of the query. */
	near(query: string): Promise<NamedAgent[]>;
}

export function openNames(fetchTable: FetchTable): Names {
	async function load(words: readonly string[]): Promise<NamedAgent[]> {
		const files = [...new Set(words.slice(0, MOST_WORDS).map(namesFile))];
		const rows = await Promise.all(
			files.map(async (file) => JSON.parse(await fetchTable(file)) as NameRow[])
		);
		const named = new Map(rows.flat().map((row) => [row.position, unpackName(row)]));
		return [...named.values()].sort((first, second) => first.position - second.position);
	}

	return {
		startingAs(query) {
			// Of an id that was pasted the last part is a name.
			const lastPart = query.slice(query.lastIndexOf('/', query.length - 2) + 1);
			return load(splitWords(lastPart).slice(0, 1));
		},
		near: (query) => load(splitWords(query)),
	};
}
