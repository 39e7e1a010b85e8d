import type { Term } from './terms.ts';

/**
 * The terms of a text in one string. Of 4,000 prompts there are a million terms: as objects they take
 * ten times the memory, and longer to be read back.
 */
export type PackedTerms = string;

const BETWEEN = '\t';
const END = '\n';
/** Stands for a form that is the key itself, as most are; no word can have it. */
const SAME = '=';

/** No term holds white space other than single spaces, so tabs and line ends are free. */
export function packTerms(terms: Iterable<Term>): PackedTerms {
	// Joined, since a string that is added to remains a chain of its parts.
	const packed: string[] = [];
	for (const { key, form, weight } of terms) {
		packed.push(key, BETWEEN, form === key ? SAME : form, BETWEEN, String(weight), END);
	}
	return packed.join('');
}

/** Gives the terms one after the other, in the order in which they were packed. */
export function eachTerm(
	packed: PackedTerms,
	take: (key: string, form: string, weight: number) => void
): void {
	let start = 0;
	while (start < packed.length) {
		const keyEnd = packed.indexOf(BETWEEN, start);
		const formEnd = packed.indexOf(BETWEEN, keyEnd + 1);
		const end = packed.indexOf(END, formEnd + 1);
		const key = packed.slice(start, keyEnd);
		const form = packed.slice(keyEnd + 1, formEnd);
		take(key, form === SAME ? key : form, Number(packed.slice(formEnd + 1, end)));
		start = end + 1;
	}
}
