import type { AlikeText } from './likeness.ts';
import { TERM_STEP, type TermRow } from './term-row.ts';
import { isNameForm } from './terms.ts';
import type { WordList } from './vocabulary.ts';

/** A term that more texts share than this ties none of them together. */
const MOST_SHARING = 150;
const MOST_SHARING_PART = 0.15;
/** In a small collection a term of half the texts still tells something. */
const FEW_SHARING = 6;
/** Among few texts an ordinary word is rare by chance: only names count there. */
const FEW_TEXTS = 40;
/** What is called by a name tells more. */
const NAME_BONUS = 1.6;

/** What each word tells in one collection of texts, by its number. */
export interface WordMeasures {
	/** Of which word each way of writing is one. */
	wordOf: Uint32Array;
	/** How it is mostly written: the number of that way. */
	writing: Int32Array;
	/** 1 for a word that can tie texts together. */
	tells: Uint8Array;
	rarity: Float64Array;
	bonus: Float64Array;
}

/** @param ignored - Keys of words that count for nothing. */
export function measureWords(
	texts: readonly AlikeText[],
	list: WordList,
	ignored: ReadonlySet<string>
): WordMeasures {
	const size = list.words.length;
	const { holders, writing, wordOf } = surveyTexts(texts, list);
	const measures: WordMeasures = {
		wordOf,
		writing,
		tells: new Uint8Array(size),
		rarity: new Float64Array(size),
		bonus: new Float64Array(size),
	};
	const most = Math.min(MOST_SHARING, Math.max(FEW_SHARING, texts.length * MOST_SHARING_PART));
	for (let word = 0; word < size; word += 1) {
		const count = holders[word] as number;
		if (count < 2 || count > most || ignored.has(list.words[word] as string)) continue;
		const form = list.forms[writing[word] as number] ?? '';
		const isName = isNameForm(form);
		const tells = texts.length < FEW_TEXTS ? isName : form !== '';
		measures.tells[word] = tells ? 1 : 0;
		measures.bonus[word] = isName ? NAME_BONUS : 1;
		measures.rarity[word] = Math.log((texts.length + 1) / count);
	}
	return measures;
}

/**
 * How many texts hold each word, and how it is mostly written: of two ways with as many texts, the one
 * that had them first. −1 for a word that never stands inside a sentence.
 */
function surveyTexts(
	texts: readonly AlikeText[],
	{ words, forms, wordOf: wordOfEach }: WordList
): { holders: Uint32Array; writing: Int32Array; wordOf: Uint32Array } {
	const holders = new Uint32Array(words.length);
	const writing = new Int32Array(words.length).fill(-1);
	const votes = new Uint32Array(forms.length);
	const wordOf = new Uint32Array(wordOfEach);
	const hasForm = new Uint8Array(forms.length);
	for (let way = 0; way < forms.length; way += 1) hasForm[way] = forms[way] === '' ? 0 : 1;
	// A function for each text, since one that runs once is never made fast.
	const survey = (terms: TermRow): void => {
		for (let at = 0; at < terms.length; at += TERM_STEP) {
			const way = terms[at] as number;
			const word = wordOf[way] as number;
			holders[word] = (holders[word] as number) + 1;
			if (hasForm[way] === 0) continue;
			const count = (votes[way] as number) + 1;
			votes[way] = count;
			const first = writing[word] as number;
			if (first < 0 || count > (votes[first] as number)) writing[word] = way;
		}
	};
	for (const { terms } of texts) survey(terms);
	return { holders, writing, wordOf };
}
