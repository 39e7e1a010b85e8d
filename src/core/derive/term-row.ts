import type { Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The terms of a text: of each the number of its writing, and its weight. */
export type TermRow = Uint32Array<ArrayBuffer>;

/** Numbers that one term takes. */
export const TERM_STEP = 2;

export function toTermRow(terms: Iterable<Term>, vocabulary: Vocabulary): TermRow {
	const row: number[] = [];
	for (const { key, form, weight } of terms) row.push(vocabulary.writing(key, form), weight);
	return Uint32Array.from(row);
}
