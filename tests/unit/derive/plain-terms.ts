/**
 * The terms and the names of a text found by regular expressions: what they are, in as few words as
 * can be. The scanners that look at each character once must find the same.
 */

import { termKey } from '../../../src/core/derive/term-key.ts';
import type { Term } from '../../../src/core/derive/terms.ts';
import { CAPITALS as C, WORD_CHARACTERS as W } from '../../../src/core/derive/word-characters.ts';
import { nameSlug } from '../../../src/core/ids.ts';

const FENCE = /^\s*(`{3,}|~{3,})/;
const HEADING = /^\s*#{1,6}\s/;
const TOKEN = new RegExp(
	`[A-Z]{1,3}/[A-Z]{1,3}(?![${W}])|[${W}][${W}+#]*(?:[.\\-'’_][${W}][${W}+#]*)*`,
	'g'
);
const CAPITAL = new RegExp(`^[${C}]`);
const ACRONYM = /^[A-Z0-9]{2,}s?$/;

export interface PlainPassage {
	text: string;
	headingWeight: number;
	proseWeight: number;
}

export function plainTerms(passages: readonly PlainPassage[]): Term[] {
	const terms = new Map<string, Term>();
	for (const { text, headingWeight, proseWeight } of passages) {
		for (const line of proseLines(text)) {
			const isHeading = HEADING.test(line);
			const weight = isHeading ? headingWeight : proseWeight;
			for (const { key, form } of wordsOf(line)) addTerm(terms, key, isHeading ? '' : form, weight);
		}
	}
	return [...terms.values()];
}

function wordsOf(line: string): { key: string; form: string }[] {
	const words: { key: string; form: string }[] = [];
	let end = 0;
	let isBold = false;
	let before = '';
	let isBeforeStart = true;
	for (const match of line.matchAll(TOKEN)) {
		const gap = line.slice(end, match.index);
		if (gap.split('**').length % 2 === 0) isBold = !isBold;
		const isStart = end === 0 || isBold || ![' ', ', '].includes(gap);
		const written = match[0].replace(/['’]s$/, '');
		const isLonger =
			gap === ' ' &&
			CAPITAL.test(written) &&
			CAPITAL.test(before) &&
			termKey(before) !== null &&
			!(isBeforeStart && ACRONYM.test(written));
		const key = termKey(written);
		const form = isLonger ? `${before} ${written}` : written;
		if (key !== null) words.push({ key, form: isStart ? '' : form });
		end = match.index + match[0].length;
		before = written;
		isBeforeStart = isStart;
	}
	return words;
}

function addTerm(terms: Map<string, Term>, key: string, form: string, weight: number): void {
	const term = terms.get(key) ?? { key, form: '', weight: 0 };
	terms.set(key, term);
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

const KEBAB = new RegExp(`(?<![${W}])[${W}]+(?:(?:[-_]|\\.(?=[0-9]))[${W}]+)+`, 'g');
const CAPITAL_WORD = `[${C}][${W}]*(?:[/.][${W}]+){0,4}`;
const TITLE_RUN = new RegExp(`(?<![${W}/.])${CAPITAL_WORD}(?:[ -]${CAPITAL_WORD})+`, 'g');
const LONGEST_TITLE = 5;
const POINTED_AT = [
	new RegExp(`\`([${W}]+)\``, 'g'),
	new RegExp(`\\*\\*([${W}]+)\\*\\*`, 'g'),
	new RegExp(`(?<![${W}])@([${W}]+)`, 'g'),
	new RegExp(`(?<=(?<![${W}-])([${W}]+) (?:sub-?)?)agent(?![${W}])`, 'g'),
];

/** What could be another agent's name, by `nameSlug`, with how often it stands there. */
export function plainMentions(text: string): Map<string, number> {
	const mentions = new Map<string, number>();
	for (const written of writtenNames(text)) {
		const name = nameSlug(written).replace(/^agent-/, '');
		mentions.set(name, (mentions.get(name) ?? 0) + 1);
	}
	return mentions;
}

function writtenNames(text: string): string[] {
	return [
		...[...text.matchAll(KEBAB)].map(([written]) => written),
		...[...text.matchAll(TITLE_RUN)].flatMap(([run]) => titlesIn(run.split(' '))),
		...POINTED_AT.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
	];
}

function titlesIn(words: readonly string[]): string[] {
	return words.flatMap((_, start) =>
		words
			.slice(start + 1, start + LONGEST_TITLE)
			.map((_word, index) => words.slice(start, start + index + 2).join(' '))
	);
}
