import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../src/search/everyday-words.ts';
import { addSynonyms, SYNONYMS } from '../../../src/search/synonyms.ts';

describe('the tables of other names', () => {
	test("put a maintainer's names before those that a word has anyway", () => {
		expect(addSynonyms({ db: ['database'] }, { DB: ['warehouse'] })['db']).toEqual([
			'warehouse',
			'database',
		]);
	});

	test('take a word with signs as it is read in a question', () => {
		expect(addSynonyms({}, { 'Night-Job': ['batch'] })).toEqual({ 'night job': ['batch'] });
	});

	test('can be given names that every object has', () => {
		const table = addSynonyms(SYNONYMS, JSON.parse('{"__proto__": ["prototype"]}'));
		expect(Object.entries(table)).toContainEqual(['proto', ['prototype']]);
	});

	test('give a word of several fields the names of each', () => {
		expect(everydayWords().get('money')).toEqual(['finance', 'budget', 'payment']);
	});

	test('name nothing by itself', () => {
		const own = Object.entries(SYNONYMS).filter(([word, names]) => names.includes(word));
		expect(own).toEqual([]);
	});
});
