import { describe, expect, test } from 'vitest';
import { callNumber, markPath } from '../../../src/core/derive/mark.ts';

const CARD = 'M7 0H36a2 2 0 0 1 2 2V28a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V7Z';

describe('the call number', () => {
	test.each([
		['backend-architect', 'backend/backend-architect', '963·029'],
		['graphql-architect', 'backend/graphql-architect', '640·743'],
		['team-lead', 'orchestration/team-lead', '423·111'],
	])('of %s at %s is %s', (name, id, expected) => {
		expect(callNumber(name, id)).toBe(expected);
	});

	test('shares its left half among namesakes and differs in the right one', () => {
		const numbers = ['a/dev', 'b/dev', 'c/dev', 'd/dev', 'e/dev'].map((id) =>
			callNumber('dev', id)
		);
		expect(new Set(numbers.map((number) => number.slice(0, 3))).size).toBe(1);
		expect(new Set(numbers.map((number) => number.slice(4))).size).toBe(5);
	});
});

describe('the mark', () => {
	test('punches each digit of the call number as one hole or two, column by column', () => {
		expect(markPath('backend-architect', 'backend/backend-architect')).toBe(
			[
				CARD,
				'M4 16v4h3v-4ZM4 22v4h3v-4Z', // 9
				'M9 4v4h3v-4ZM9 22v4h3v-4Z', // 6
				'M14 22v4h3v-4Z', // 3
				'M21 4v4h3v-4Z', // 0
				'M26 16v4h3v-4Z', // 2
				'M31 16v4h3v-4ZM31 22v4h3v-4Z', // 9
			].join('')
		);
	});

	test('holds nothing of the name itself, whatever stands in it', () => {
		expect(markPath('"><script>', '\ud800')).toMatch(/^[MHVZahvz0-9. -]+$/);
	});
});
