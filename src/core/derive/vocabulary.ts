/**
 * The words and names of a collection by number. Of 4,000 prompts there are a million words, most of
 * them the same: as numbers they take a tenth of the memory that strings do, and are counted in tables.
 */

/** What numbers stand for. It can be handed to another thread. */
export interface WordList {
	/** The keys of words; see `Term`. */
	words: string[];
	/** The ways in which they are written, and of which word each is one. */
	forms: string[];
	wordOf: number[];
	/** What could be an agent's name, by `nameSlug`. */
	names: string[];
}

/** Gives numbers to what it meets; a number once given stays. */
export interface Vocabulary {
	readonly list: WordList;
	/** The number of a word written in one way. */
	writing(key: string, form: string): number;
	name(name: string): number;
}

export function emptyWordList(): WordList {
	return { words: [], forms: [], wordOf: [], names: [] };
}

/** @param list - Taken over, and added to. */
export function createVocabulary(list: WordList = emptyWordList()): Vocabulary {
	/** Of each word the ways of writing it. Made when it is first asked, since nothing may be new. */
	let writings: Map<string, number[]> | undefined;
	let names: Map<string, number> | undefined;

	function groupWritings(): Map<string, number[]> {
		const groups = list.words.map((): number[] => []);
		for (const [writing, word] of list.wordOf.entries()) groups[word]?.push(writing);
		return new Map(list.words.map((key, word) => [key, groups[word] ?? []]));
	}

	return {
		list,
		writing(key, form) {
			writings ??= groupWritings();
			const known = writings.get(key);
			const found = known?.find((writing) => list.forms[writing] === form);
			if (found !== undefined) return found;
			const writing = list.forms.push(form) - 1;
			const other = known?.[0];
			list.wordOf.push(other === undefined ? list.words.push(key) - 1 : (list.wordOf[other] ?? 0));
			if (known === undefined) writings.set(key, [writing]);
			else known.push(writing);
			return writing;
		},
		name(name) {
			names ??= new Map(list.names.map((known, number) => [known, number]));
			const known = names.get(name);
			if (known !== undefined) return known;
			const number = list.names.push(name) - 1;
			names.set(name, number);
			return number;
		},
	};
}
