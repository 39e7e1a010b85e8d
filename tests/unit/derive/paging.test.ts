import { expect, test } from 'vitest';
import { paginate } from '../../../src/core/derive/paging.ts';

test.each([
	{ list: [], pages: [[]] },
	{ list: [1], pages: [[1]] },
	{ list: [1, 2], pages: [[1, 2]] },
	{ list: [1, 2, 3, 4, 5], pages: [[1, 2], [3, 4], [5]] },
])('two to a page makes $pages of $list', ({ list, pages }) => {
	expect(paginate(list, 2).map(({ members }) => members)).toEqual(pages);
});

test('each page knows its number, how many there are, and where it starts', () => {
	const [, second] = paginate(['a', 'b', 'c'], 2);
	expect(second).toEqual({ number: 2, total: 2, start: 2, members: ['c'] });
});
