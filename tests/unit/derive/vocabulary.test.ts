import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMentionRow } from '../../../src/core/derive/mention-row.ts';
import { TERM_STEP, type TermRow, toTermRow } from '../../../src/core/derive/term-row.ts';
import { countTerms, type Term } from '../../../src/core/derive/terms.ts';
import { createVocabulary, type WordList } from '../../../src/core/derive/vocabulary.ts';

function read(row: TermRow, { words, forms, wordOf }: WordList): Term[] {
	return Array.from({ length: row.length / TERM_STEP }, (_, index) => {
		const [writing = 0, weight = 0] = row.subarray(index * TERM_STEP);
		return { key: words[wordOf[writing] ?? 0] ?? '', form: forms[writing] ?? '', weight };
	});
}

test('the terms of any text come back as they were packed', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc
			.array(
				fc.constantFrom(
					'APIs',
					'of',
					'Spring Boot',
					'c++',
					'=',
					'\t',
					'\n## ',
					'x-y',
					'，',
					'Ünal'
				),
				{
					maxLength: 60,
				}
			)
			.map((words) => words.join(' '))
	);
	fc.assert(
		fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
			const vocabulary = createVocabulary();
			const counted = texts.map((written) => [
				...countTerms([{ text: written, headingWeight: 2, proseWeight: 1 }]).values(),
			]);
			const rows = counted.map((terms) => toTermRow(terms, vocabulary));
			expect(rows.map((row) => read(row, vocabulary.list))).toEqual(counted);
		})
	);
});

test('a vocabulary goes on where the list that it is made from ends', () => {
	const first = createVocabulary();
	const known = [first.writing('api', 'API'), first.writing('api', ''), first.name('tester')];
	const second = createVocabulary(structuredClone(first.list));
	expect([second.writing('api', 'API'), second.writing('api', ''), second.name('tester')]).toEqual(
		known
	);
	expect([second.writing('api', 'api'), second.writing('sql', 'SQL'), second.name('x')]).toEqual([
		2, 3, 1,
	]);
	expect(second.list.wordOf).toEqual([0, 0, 0, 1]);
});

test('a name that prompt and description hold is one entry with both counts', () => {
	const vocabulary = createVocabulary();
	const row = toMentionRow(
		new Map([
			['a', 2],
			['b', 1],
		]),
		new Map([
			['b', 3],
			['c', 4],
		]),
		vocabulary
	);
	expect([...row]).toEqual([0, 2, 0, 1, 1, 3, 2, 0, 4]);
	expect(vocabulary.list.names).toEqual(['a', 'b', 'c']);
});
