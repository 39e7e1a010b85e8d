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
	// Made when they are first asked, since nothing may be new.
	let known: Map<string, KnownWord> | undefined;
	let names: Map<string, number> | undefined;

	function knownWords(): Map<string, KnownWord> {
		const words = new Map<string, KnownWord>();
		for (const [writing, word] of list.wordOf.entries())
			add(words, list.words[word] ?? '', writing);
		return words;
	}

	function add(words: Map<string, KnownWord>, key: string, writing: number): void {
		const others = words.get(key);
		if (others === undefined) words.set(key, writing);
		else if (typeof others === 'number') words.set(key, [others, writing]);
		else others.push(writing);
	}

	return {
		list,
		writing(key, form) {
			known ??= knownWords();
			const word = known.get(key);
			const ways = typeof word === 'number' ? [word] : (word ?? []);
			const found = ways.find((way) => list.forms[way] === form);
			if (found !== undefined) return found;
			const [other] = ways;
			const writing = list.forms.push(form) - 1;
			list.wordOf.push(other === undefined ? list.words.push(key) - 1 : (list.wordOf[other] ?? 0));
			add(known, key, writing);
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

/** The ways of writing a word; most have one. */
type KnownWord = number | number[];
