import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../../src/search/search-state.ts';

describe('the address of a search', () => {
	test.each([
		'',
		'?q=k8s+pods',
		'?q=sql&access=edit&access=run&model=opus',
		'?category=a%2Fb&sort=name&page=3',
		'?server=github&topic=postgresql',
		'?q=pyhton&as=typed',
	])('%s says the whole of it', (address) => {
		expect(writeState(readState(address))).toBe(address);
	});

	test.each(['-1', '0', '1.5', 'x', '9'.repeat(30)])(
		'with the page %s is its first page',
		(page) => {
			expect(readState(`?page=${page}`).page).toBe(1);
		}
	);

	test('leaves out what it does not know', () => {
		expect(writeState(readState('?q=a&utm=1&sort=wild&access='))).toBe('?q=a');
	});
});
