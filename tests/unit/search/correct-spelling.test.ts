import { describe, expect, test } from 'vitest';
import { buildVocabulary, correctSpelling } from '../../../src/search/correct-spelling.ts';

const VOCABULARY = buildVocabulary(
	new Map(
		[
			'kubernetes',
			'postgres',
			'documentation',
			'python',
			'agile',
			'robust',
			'theme',
			'root',
			'booking',
			'full',
			'override',
			'protect',
			'early',
		].map((word) => [word, 4])
	)
);

describe('a slip', () => {
	test.each([
		['with a letter left out', 'kuberntes', 'kubernetes'],
		['with a letter too many', 'postgress', 'postgres'],
		['with two letters in each other’s place', 'pyhton', 'python'],
		['with a letter left out of a short word', 'pythn', 'python'],
		['with two faults in a long word', 'documentasion', 'documentation'],
	])('%s is mended', (_, typed, meant) => {
		expect(correctSpelling(typed, VOCABULARY)).toBe(meant);
	});
});

describe('a word of the language that the collection happens not to have', () => {
	test.each(['robot', 'thieves', 'looking', 'fell', 'overwrite', 'protein', 'yearly', 'anvil'])(
		'%s stays what it is',
		(word) => {
			expect(correctSpelling(word, VOCABULARY)).toBeNull();
		}
	);
});
