import { TERM_STEP, type TermRow } from '../../../src/core/derive/term-row.ts';
import type { Term } from '../../../src/core/derive/terms.ts';
import type { WordList } from '../../../src/core/derive/vocabulary.ts';

/** What the numbers of a row stand for. */
export function readTerms(row: TermRow, { words, forms, wordOf }: WordList): Term[] {
	return Array.from({ length: row.length / TERM_STEP }, (_, index) => {
		const [writing = 0, weight = 0] = row.subarray(index * TERM_STEP);
		return { key: words[wordOf[writing] ?? 0] ?? '', form: forms[writing] ?? '', weight };
	});
}
