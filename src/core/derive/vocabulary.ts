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
	/** @param key - See `Term`. */
	word(key: string): number;
	/** The number of a word written in one way. */
	writing(word: number, form: string): number;
	name(name: string): number;
}

export function emptyWordList(): WordList {
	return { words: [], forms: [], wordOf: [], names: [] };
}

/** @param list - Taken over, and added to. */
export function createVocabulary(list: WordList = emptyWordList()): Vocabulary {
	// Made when they are first asked, since nothing may be new.
	let words: Map<string, number> | undefined;
	let ways: Ways[] | undefined;
	let names: Map<string, number> | undefined;

	return {
		list,
		word(key) {
			words ??= numbersOf(list.words);
			return numberOf(key, list.words, words);
		},
		writing(word, form) {
			ways ??= waysOfEach(list);
			const known = ways[word];
			const found = findWay(known, form, list.forms);
			if (found !== undefined) return found;
			const way = list.forms.push(form) - 1;
			list.wordOf.push(word);
			ways[word] = withWay(known, way);
			return way;
		},
		name(name) {
			names ??= numbersOf(list.names);
			return numberOf(name, list.names, names);
		},
	};
}

/** The ways of writing a word; most have one. */
type Ways = number | number[] | undefined;

function waysOfEach({ words, wordOf }: WordList): Ways[] {
	const ways = new Array<Ways>(words.length).fill(undefined);
	for (const [way, word] of wordOf.entries()) ways[word] = withWay(ways[word], way);
	return ways;
}

function withWay(ways: Ways, way: number): Ways {
	if (ways === undefined) return way;
	if (typeof ways === 'number') return [ways, way];
	ways.push(way);
	return ways;
}

function findWay(ways: Ways, form: string, forms: readonly string[]): number | undefined {
	if (typeof ways === 'number') return forms[ways] === form ? ways : undefined;
	for (const way of ways ?? []) if (forms[way] === form) return way;
	return undefined;
}

function numbersOf(list: readonly string[]): Map<string, number> {
	return new Map(list.map((entry, number) => [entry, number]));
}

function numberOf(entry: string, list: string[], numbers: Map<string, number>): number {
	const known = numbers.get(entry);
	if (known !== undefined) return known;
	const number = list.push(entry) - 1;
	numbers.set(entry, number);
	return number;
}
