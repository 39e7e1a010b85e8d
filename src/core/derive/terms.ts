/** The words of a text that can tell it from other texts, counted. */
import { STOP_WORDS } from './stop-words.ts';
import { CAPITALS as C, WORD_CHARACTERS as W } from './word-characters.ts';

const FENCE = /^\s*(`{3,}|~{3,})/;
const HEADING = /^\s*#{1,6}\s/;
/** `Node.js`, `end-to-end`, `C++`, `CI/CD`. */
const TOKEN = new RegExp(
	`[A-Z]{1,3}/[A-Z]{1,3}(?![${W}])|[${W}][${W}+#]*(?:[.\\-'’_][${W}][${W}+#]*)*`,
	'g'
);
const HAS_LETTER = /[^0-9.\-'’_/+#]/;
/** What stands between two words of one sentence; after anything else a capital says nothing. */
const MID_SENTENCE_GAPS: ReadonlySet<string> = new Set([' ', ', ']);
const BOLD = '**';
const PLURAL = /(?<=[^\s]{3}[^siu])s$/;
const ACRONYM = /^[A-Z0-9]{2,}s?$/;
const ACRONYM_PLURAL = /^([A-Z0-9]{2,})s$/;
const NUMBER_FIRST = /^[0-9]{2}/;
const POSSESSIVE = /['’]s$/;
const CAPITAL = new RegExp(`^[${C}]`);
const NAME_SIGN = new RegExp(`[${C}+#]|[a-z][0-9]`);
const MAX_TERM_LENGTH = 32;

export interface Term {
	/** What the same word written otherwise has in common: `api` for `APIs`. */
	key: string;
	/** As written inside a sentence, where a capital means a name; empty when it never stood in one. */
	form: string;
	/** How often, headings counting for more. */
	weight: number;
}

export interface Passage {
	text: string;
	/** What one use counts in a heading, and elsewhere. */
	headingWeight: number;
	proseWeight: number;
}

/** Counts the terms of Markdown passages. Code blocks are left out: their words are of their language. */
export function countTerms(passages: readonly Passage[]): Map<string, Term> {
	const terms = new Map<string, Term>();
	const keys = new Map<string, string | null>();
	for (const { text, headingWeight, proseWeight } of passages) {
		for (const line of proseLines(text)) {
			const isHeading = HEADING.test(line);
			const weight = isHeading ? headingWeight : proseWeight;
			for (const { written, form } of wordsOf(line)) {
				const key = keys.get(written) ?? termKey(written);
				keys.set(written, key);
				if (key !== null) addTerm(terms, key, { weight, form: isHeading ? '' : form });
			}
		}
	}
	return terms;
}

/** `PostgreSQL`, `AWS`, `C++`, `web3`: what is written with a capital or a sign inside sentences. */
export function isNameForm(form: string): boolean {
	return NAME_SIGN.test(form);
}

/** The words of a line, each with the form that its place in the sentence proves. */
function wordsOf(line: string): { written: string; form: string }[] {
	const words: { written: string; form: string }[] = [];
	let end = 0;
	let isBold = false;
	let before: Word = { written: '', isStart: true };
	for (const { 0: token, index } of line.matchAll(TOKEN)) {
		const gap = line.slice(end, index);
		if (gap.length > 1 && gap.split(BOLD).length % 2 === 0) isBold = !isBold;
		const isStart = end === 0 || isBold || !MID_SENTENCE_GAPS.has(gap);
		const word = { written: token.replace(POSSESSIVE, ''), isStart };
		words.push({ written: word.written, form: isStart ? '' : formOf(word, before, gap) });
		end = index + token.length;
		before = word;
	}
	return words;
}

/**
 * A capital word right behind another is the end of a longer name. Behind the first word of a
 * sentence an acronym is not: `Build SQL`, but `Spring Boot`.
 */
function formOf({ written }: Word, before: Word, gap: string): string {
	const isBeside = gap === ' ' && CAPITAL.test(written) && CAPITAL.test(before.written);
	if (!isBeside || termKey(before.written) === null) return written;
	return before.isStart && ACRONYM.test(written) ? written : `${before.written} ${written}`;
}

/** Null for words that tell nothing. */
function termKey(written: string): string | null {
	if (written.length < 2 || written.length > MAX_TERM_LENGTH) return null;
	const lower = written.replace(ACRONYM_PLURAL, '$1').toLowerCase();
	if (STOP_WORDS.has(lower) || !HAS_LETTER.test(lower) || NUMBER_FIRST.test(lower)) return null;
	const singular = lower.replace(PLURAL, '');
	return STOP_WORDS.has(singular) ? null : singular;
}

/**
 * A use in lower case is proof that the word is no name, and one by itself that it is no part of a
 * longer one, so these win over the others.
 */
function addTerm(
	terms: Map<string, Term>,
	key: string,
	{ form, weight }: { form: string; weight: number }
): void {
	const term = terms.get(key);
	if (term === undefined) {
		terms.set(key, { key, form, weight });
		return;
	}
	term.weight += weight;
	if (form === '' || form === term.form) return;
	const isProof = form.length < term.form.length || form === form.toLowerCase();
	if (term.form === '' || isProof) term.form = form;
}

function proseLines(text: string): string[] {
	let fence = '';
	return text.split('\n').filter((line) => {
		const mark = FENCE.exec(line)?.[1] ?? '';
		const isProse = fence === '' && mark === '';
		if (fence === '') fence = mark;
		else if (mark.startsWith(fence)) fence = '';
		return isProse;
	});
}

interface Word {
	written: string;
	/** It begins a sentence, a cell or a bold lead, so that its capital says nothing. */
	isStart: boolean;
}
