/** The words of a text that can tell it from other texts, counted. */
import { createTermCounter } from './term-counter.ts';
import { TERM_STEP } from './term-row.ts';
import { createTextReader } from './text-units.ts';
import { createVocabulary } from './vocabulary.ts';
import { CAPITALS as C } from './word-characters.ts';

const NAME_SIGN = new RegExp(`[${C}+#]|[a-z][0-9]`);

export interface Term {
	/** What the same word written otherwise has in common: `api` for `APIs`. */
	key: string;
	/** As written inside a sentence, where a capital means a name; empty when it never stood in one. */
	form: string;
	/** How often it is used. */
	weight: number;
}

/** What counts the terms of one Markdown text after the other. */
export function createTermReader(): (text: string) => Term[] {
	const vocabulary = createVocabulary();
	const count = createTermCounter(vocabulary);
	const read = createTextReader();
	return (text) => {
		const row = count([{ text: read(text), headingWeight: 1, proseWeight: 1 }]);
		const { words, wordOf, forms } = vocabulary.list;
		return Array.from({ length: row.length / TERM_STEP }, (_, index) => {
			const way = row[index * TERM_STEP] as number;
			const key = words[wordOf[way] as number] as string;
			return { key, form: forms[way] as string, weight: row[index * TERM_STEP + 1] as number };
		});
	};
}

/** `PostgreSQL`, `AWS`, `C++`, `web3`: what is written with a capital or a sign inside sentences. */
export function isNameForm(form: string): boolean {
	return NAME_SIGN.test(form);
}
