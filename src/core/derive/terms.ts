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
const PLURAL = /(?<=[^\s]{3}[^siu])s$/;
const ACRONYM_PLURAL = /^([A-Z0-9]{2,})s$/;
const NUMBER_FIRST = /^[0-9]{2}/;
const POSSESSIVE = /['’]s$/;
const CAPITAL = new RegExp(`^[${C}]`);
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
			for (const { written, gap, before } of wordsOf(line)) {
				const key = keys.get(written) ?? termKey(written);
				keys.set(written, key);
				if (key === null) continue;
				const isInSentence = !isHeading && MID_SENTENCE_GAPS.has(gap);
				addTerm(terms, key, { weight, form: isInSentence ? formOf(written, before, gap) : '' });
			}
		}
	}
	return terms;
}

/** The words of a line, each with the word before it and what stands between the two. */
function wordsOf(line: string): Word[] {
	const words: Word[] = [];
	let end = 0;
	let before = '';
	for (const { 0: token, index } of line.matchAll(TOKEN)) {
		const written = token.replace(POSSESSIVE, '');
		words.push({ written, before, gap: end === 0 ? '' : line.slice(end, index) });
		end = index + token.length;
		before = written;
	}
	return words;
}

/** A capital word behind a capital word that tells something is the end of a longer name. */
function formOf(written: string, before: string, gap: string): string {
	const isLonger = gap === ' ' && CAPITAL.test(written) && CAPITAL.test(before);
	return isLonger && termKey(before) !== null ? `${before} ${written}` : written;
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
	before: string;
	gap: string;
}
