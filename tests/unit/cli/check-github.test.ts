import { expect, test } from 'vitest';
import { formatIssuesForGitHub } from '../../../src/cli/check-github.ts';
import { reportOfEach } from './check-report-of.ts';

const lines = formatIssuesForGitHub(reportOfEach()).split('\n');

test('each issue is one command at its place, then comes how many there are', () => {
	expect(lines).toHaveLength(4);
	expect(lines[2]).toMatch(
		/^::notice file=a\.md,line=1,col=1,title=decode-bom::The file begins .+%0ASave /
	);
	expect(lines[3]).toBe('3 agents: 3 issues.');
});

test('a severity becomes the level that GitHub has for it', () => {
	expect(lines.slice(0, 3).map((line) => line.split(' ')[0])).toEqual([
		'::error',
		'::warning',
		'::notice',
	]);
});

test('no name of a file can end its property', () => {
	expect(lines[0]).toMatch(
		/^::error file=agents\/a%2C b%3A 100%25\.md,line=3,col=14,title=description-missing::/
	);
});

test('no text of a file can end its line', () => {
	expect(lines[1]).toMatch(/^::warning [^%]+::.*::error::b, 5%25/);
});
