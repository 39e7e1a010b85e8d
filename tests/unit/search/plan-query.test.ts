import { describe, expect, test } from 'vitest';
import { buildVocabulary } from '../../../src/search/correct-spelling.ts';
import { planQuery } from '../../../src/search/plan-query.ts';

const vocabulary = buildVocabulary(
	new Map([
		['accessibility', 4],
		['access', 6],
		['crashing', 1],
		['kubernetes', 5],
		['postgres', 3],
		['python', 5],
		['reviewer', 4],
	])
);

const typed = (query: string) => planQuery(query, { vocabulary }).terms.map((term) => term.typed);

describe('a question', () => {
	test.each([
		['drops the words that say nothing', 'which agent can review my code', ['review', 'code']],
		['keeps them when there are no others', 'who can help', ['who', 'can', 'help']],
		['asks for a word once', 'sql sql SQL', ['sql']],
		['keeps what a sign belongs to', 'C++ and C#', ['c++', 'c#']],
		['takes joined words as one', 'CI/CD', ['ci-cd']],
		['keeps words of any script', 'Éclair данные データ', ['eclair', 'данные', 'データ']],
		['of signs alone asks for nothing', '?! … 😀', []],
		['may be called like what every object has', '__proto__ constructor', ['proto', 'constructor']],
	])('%s', (_, query, terms) => {
		expect(typed(query)).toEqual(terms);
	});

	test('is read up to a bound', () => {
		const words = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ');
		expect(typed(words).length).toBeLessThanOrEqual(16);
	});
});

describe('a slip of the fingers', () => {
	test.each([
		['a letter left out', 'kuberntes', 'kubernetes'],
		['letters exchanged', 'pyhton', 'python'],
		['a letter doubled', 'postgress', 'postgres'],
		['the right word of two alike', 'acessibility', 'accessibility'],
	])('is mended: %s', (_, slip, meant) => {
		const plan = planQuery(`${slip} please`, { vocabulary });
		expect(plan.corrected).toEqual([{ typed: slip, meant }]);
		expect(plan.readAs).toBe(`${meant} please`);
		expect(plan.terms[0]?.ways[0]).toEqual([meant]);
	});

	test.each([
		['an inflection of a known word', 'reviewers'],
		['the beginning of one', 'kuber'],
		['a word with a digit', 'pythn3'],
		['a short word', 'pyt'],
		['a word like none', 'zzzzqqqq'],
	])('is not seen in %s', (_, word) => {
		expect(planQuery(word, { vocabulary }).corrected).toEqual([]);
	});

	test('is left as it is when the reader wants that', () => {
		const plan = planQuery('kuberntes k8s', { vocabulary, verbatim: true });
		expect(plan.corrected).toEqual([]);
		expect(plan.terms.map(({ ways }) => ways)).toEqual([[['kuberntes']], [['k8s']]]);
	});
});

describe('other names', () => {
	const ways = (query: string) => planQuery(query, { vocabulary: null }).terms[0]?.ways;

	test.each([
		['of what is shortened', 'k8s', [['k8s'], ['kubernetes']]],
		[
			'of several words that must all be found',
			'pr',
			[['pr'], ['pull', 'request'], ['code', 'review']],
		],
		['of an inflected word', 'outages', [['outages'], ['incident']]],
		['of a phrase', 'machine learning', [['machine'], ['ml']]],
	])('are known %s', (_, query, expected) => {
		expect(ways(query)).toEqual(expected);
	});

	test('come from the maintainer when given', () => {
		const synonyms = { falcon: ['deployment'] };
		const plan = planQuery('falcon k8s', { vocabulary: null, synonyms });
		expect(plan.terms.map((term) => term.ways)).toEqual([[['falcon'], ['deployment']], [['k8s']]]);
	});
});
