import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachTerm, packTerms } from '../../../src/core/derive/packed-terms.ts';
import { countTerms, type Term } from '../../../src/core/derive/terms.ts';

function unpack(packed: string): Term[] {
	const terms: Term[] = [];
	eachTerm(packed, (key, form, weight) => terms.push({ key, form, weight }));
	return terms;
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
		fc.property(text, (written) => {
			const terms = [...countTerms([{ text: written, headingWeight: 2, proseWeight: 1 }]).values()];
			expect(unpack(packTerms(terms))).toEqual(terms);
		})
	);
});
