/**
 * The words and names of a collection by number. Of 4,000 prompts there are a million words, most of
 * them the same: as numbers they take a tenth of the memory that strings do, and are counted in tables.
 */

import { grown } from './grown.ts';
import { numberTexts } from './number-texts.ts';

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
	let ways: Ways | undefined;

	return {
		list,
		word: numberTexts(list.words).number,
		writing(word, form) {
			ways ??= createWays(list);
			const found = ways.find(word, form);
			if (found !== undefined) return found;
			const way = list.forms.push(form) - 1;
			list.wordOf.push(word);
			ways.add(way, word);
			return way;
		},
		name: numberTexts(list.names).number,
	};
}

/** The ways of writing each word, as rows that lead from one to the next. */
interface Ways {
	find(word: number, form: string): number | undefined;
	add(way: number, word: number): void;
}

function createWays({ words, forms, wordOf }: WordList): Ways {
	/** By word: one more than the way that was added last, 0 where there is none. */
	let last = new Int32Array(words.length + 1);
	/** By way: the same of the one before it. */
	let before = new Int32Array(forms.length + 1);
	const add = (way: number, word: number): void => {
		if (word >= last.length) last = grown(last, word * 2);
		if (way >= before.length) before = grown(before, way * 2);
		before[way] = last[word] as number;
		last[word] = way + 1;
	};
	for (let way = 0; way < wordOf.length; way += 1) add(way, wordOf[way] as number);
	return {
		add,
		find(word, form) {
			for (let way = last[word] ?? 0; way > 0; way = before[way - 1] as number)
				if (forms[way - 1] === form) return way - 1;
			return undefined;
		},
	};
}
