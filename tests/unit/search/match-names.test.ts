import { describe, expect, test } from 'vitest';
import { matchNames } from '../../../src/search/match-names.ts';

const NAMED = [
	{ id: 'quality/code-reviewer', name: 'code-reviewer', title: 'Code Reviewer' },
	{ id: 'quality/reviewer-of-code', name: 'reviewer-of-code', title: 'Reviewer Of Code' },
	{ id: 'ops/fullstack-deployer', name: 'fullstack-deployer', title: 'Fullstack Deployer' },
	{
		id: 'quality/code-reviewer-senior',
		name: 'code-reviewer-senior',
		title: 'Senior Code Reviewer',
	},
];

describe('a name', () => {
	test.each([
		['as it stands', 'code-reviewer', ['exact', 'start']],
		['as its title', 'Code Reviewer', ['exact', 'start']],
		['by its beginning', 'code rev', ['start', 'start']],
		['by the beginnings of its words', 'rev code', ['word-starts']],
		['by a part of it', 'stack', ['within']],
		['by its whole id', 'ops/fullstack-deployer', ['exact']],
	])('is found %s', (_, query, matches) => {
		expect(
			matchNames(query, NAMED)
				.map(({ match }) => match)
				.slice(0, matches.length)
		).toEqual(matches);
	});

	test('is not found for nothing', () => {
		expect(matchNames(' ', NAMED)).toEqual([]);
		expect(matchNames('😀', NAMED)).toEqual([]);
	});
});
