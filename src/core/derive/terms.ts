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
const MOST_KNOWN = 50_000;
const SMALL_A = 97;
const SMALL_Z = 122;

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

/** The keys of words as they were found; null for those that tell nothing. */
export type KnownKeys = Map<string, string | null>;

/**
 * Counts the terms of Markdown passages. Code blocks are left out: their words are of their language.
 *
 * @param known - Kept by whoever counts many texts, since most of their words are the same.
 */
export function countTerms(
	passages: readonly Passage[],
	known: KnownKeys = new Map()
): Map<string, Term> {
	const terms = new Map<string, Term>();
	const readWords = createWordReader(known);
	for (const { text, headingWeight, proseWeight } of passages) {
		for (const line of proseLines(text)) {
			const isHeading = HEADING.test(line);
			const weight = isHeading ? headingWeight : proseWeight;
			readWords(line, (key, form) => addTerm(terms, key, { weight, form: isHeading ? '' : form }));
		}
	}
	return terms;
}

/** `PostgreSQL`, `AWS`, `C++`, `web3`: what is written with a capital or a sign inside sentences. */
export function isNameForm(form: string): boolean {
	return NAME_SIGN.test(form);
}

/**
 * What gives the words of one line after the other, each with the form that its place in the sentence
 * proves. It holds no objects for them: of a thousand prompts there are a million.
 */
function createWordReader(
	known: KnownKeys
): (line: string, take: (key: string, form: string) => void) => void {
	const token = new RegExp(TOKEN);
	const keyOf = (written: string): string | null => {
		let key = known.get(written);
		if (key === undefined) {
			key = termKey(written);
			if (known.size < MOST_KNOWN) known.set(written, key);
		}
		return key;
	};

	/**
	 * A capital word right behind another is the end of a longer name. Behind the first word of a
	 * sentence an acronym is not: `Build SQL`, but `Spring Boot`.
	 */
	function formOf(written: string, before: string, isBeforeStart: boolean): string {
		if (!(startsWithCapital(written) && startsWithCapital(before))) return written;
		if (keyOf(before) === null || (isBeforeStart && ACRONYM.test(written))) return written;
		return `${before} ${written}`;
	}

	return (line, take) => {
		let end = 0;
		let isBold = false;
		let before = '';
		let isBeforeStart = true;
		token.lastIndex = 0;
		for (let match = token.exec(line); match !== null; match = token.exec(line)) {
			const found = match[0];
			const gap = line.slice(end, match.index);
			if (gap.length > 1 && gap.split(BOLD).length % 2 === 0) isBold = !isBold;
			const isStart = end === 0 || isBold || !MID_SENTENCE_GAPS.has(gap);
			const written = found.endsWith('s') ? found.replace(POSSESSIVE, '') : found;
			const key = keyOf(written);
			if (key !== null) {
				const form = isStart || gap !== ' ' ? written : formOf(written, before, isBeforeStart);
				take(key, isStart ? '' : form);
			}
			end = match.index + found.length;
			before = written;
			isBeforeStart = isStart;
		}
	};
}

function startsWithCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	return !(code >= SMALL_A && code <= SMALL_Z) && CAPITAL.test(text);
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
