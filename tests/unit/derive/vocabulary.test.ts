import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMentionCounter } from '../../../src/core/derive/mention-counter.ts';
import { createTermCounter } from '../../../src/core/derive/term-counter.ts';
import { createTextReader } from '../../../src/core/derive/text-units.ts';
import { createVocabulary } from '../../../src/core/derive/vocabulary.ts';
import { plainTerms } from './plain-terms.ts';
import { readTerms } from './read-terms.ts';

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
			const weights = { headingWeight: 2, proseWeight: 1 };
			const count = createTermCounter(vocabulary);
			const rows = texts.map((written) =>
				count([{ text: createTextReader()(written), ...weights }])
			);
			expect(rows.map((row) => readTerms(row, vocabulary.list))).toEqual(
				texts.map((written) => plainTerms([{ text: written, ...weights }]))
			);
		})
	);
});

test('a vocabulary goes on where the list that it is made from ends', () => {
	const first = createVocabulary();
	const api = first.word('api');
	const known = [first.writing(api, 'API'), first.writing(api, ''), first.name('tester')];
	const second = createVocabulary(structuredClone(first.list));
	expect(second.word('api')).toBe(api);
	expect([second.writing(api, 'API'), second.writing(api, ''), second.name('tester')]).toEqual(
		known
	);
	const sql = second.word('sql');
	expect([second.writing(api, 'api'), second.writing(sql, 'SQL'), second.name('x')]).toEqual([
		2, 3, 1,
	]);
	expect(second.list.wordOf).toEqual([0, 0, 0, 1]);
});

test('a name that prompt and description hold is one entry with both counts', () => {
	const vocabulary = createVocabulary();
	const row = createMentionCounter(vocabulary)(
		createTextReader()('`a` `a` `b`'),
		createTextReader()('`b` `b` `b` `c` `c` `c` `c`')
	);
	expect([...row]).toEqual([0, 2, 0, 1, 1, 3, 2, 0, 4]);
	expect(vocabulary.list.names).toEqual(['a', 'b', 'c']);
});
