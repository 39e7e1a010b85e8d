import { termKey } from './term-key.ts';
import type { TextUnits } from './text-units.ts';
import { createTokenTable } from './token-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CAPITALS as C } from './word-characters.ts';

/** Stands for the word of what tells nothing. */
export const NO_WORD = -1;

/** The words of texts as they are written, by number, and what there is to know of each. */
export interface WrittenWords {
	/** How many have been met. */
	readonly size: number;
	number(text: TextUnits, start: number, end: number): number;
	/** Of which word of the vocabulary it is a writing, or `NO_WORD`. */
	word(token: number): number;
	/**
	 * Whether it is the end of a longer name: a capital word right behind another. Behind the first
	 * word of a sentence an acronym is not: `Build SQL`, but `Spring Boot`.
	 */
	goesOn(before: number, token: number, isBeforeStart: boolean): boolean;
	/** Of two words, or of the second where the first is negative. */
	length(before: number, token: number): number;
	isLower(before: number, token: number): boolean;
	/** The number in the vocabulary; of no form where the second is negative. */
	writing(word: number, before: number, token: number): number;
}

const CAPITAL = new RegExp(`^[${C}]`);
const ACRONYM = /^[A-Z0-9]{2,}s?$/;
const POSSESSIVE = /['’]s$/;
const IS_CAPITAL = 1;
const IS_ACRONYM = 2;
const IS_LOWER = 4;

export function createWrittenWords(vocabulary: Vocabulary): WrittenWords {
	const written: string[] = [];
	const words: number[] = [];
	const kinds: number[] = [];
	/** Where a token stands for its form alone: 0, or one more than its number in the vocabulary. */
	const writings: number[] = [];

	const table = createTokenTable((found) => {
		const own = found.endsWith('s') ? found.replace(POSSESSIVE, '') : found;
		const key = termKey(own);
		written.push(own);
		words.push(key === null ? NO_WORD : vocabulary.word(key));
		kinds.push(
			(CAPITAL.test(own) ? IS_CAPITAL : 0) |
				(ACRONYM.test(own) ? IS_ACRONYM : 0) |
				(own === own.toLowerCase() ? IS_LOWER : 0)
		);
		writings.push(0);
	});
	const is = (token: number, kind: number): boolean => ((kinds[token] as number) & kind) !== 0;
	const writtenAs = (token: number): string => written[token] as string;

	return {
		get size() {
			return table.size;
		},
		number: table.number,
		word: (token) => words[token] as number,
		goesOn(before, token, isBeforeStart) {
			if (!(is(token, IS_CAPITAL) && is(before, IS_CAPITAL))) return false;
			return words[before] !== NO_WORD && !(isBeforeStart && is(token, IS_ACRONYM));
		},
		length(before, token) {
			const own = writtenAs(token).length;
			return before < 0 ? own : writtenAs(before).length + 1 + own;
		},
		isLower: (before, token) => is(token, IS_LOWER) && (before < 0 || is(before, IS_LOWER)),
		writing(word, before, token) {
			if (token < 0) return vocabulary.writing(word, '');
			if (before >= 0) return vocabulary.writing(word, `${writtenAs(before)} ${writtenAs(token)}`);
			const known = (writings[token] as number) - 1;
			if (known >= 0) return known;
			const found = vocabulary.writing(word, writtenAs(token));
			writings[token] = found + 1;
			return found;
		},
	};
}
