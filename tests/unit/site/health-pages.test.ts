import { describe, expect, test } from 'vitest';
import { buildRoster } from '../../../src/core/derive/build-roster.ts';
import type { Roster } from '../../../src/core/derive/roster.ts';
import type { Issue } from '../../../src/core/schema.ts';
import { healthFacts } from '../../../src/site/health-facts.ts';
import { buildHealthPages, faultPlaces } from '../../../src/site/health-pages.ts';
import { sourceFrame } from '../../../src/site/source-frame.ts';
import { makeAgent } from './make-agent.ts';

const COLON = { code: 'frontmatter-colon', severity: 'warning' } as const;
const BOM = { code: 'decode-bom', severity: 'info' } as const;
const NAMELESS = { code: 'name-missing', severity: 'error' } as const;

describe('the report of faults', () => {
	test('stands worst first, and files that are not agents last', () => {
		const [page] = buildHealthPages(
			rosterOf({ a: [issue(BOM)], b: [issue(COLON), issue(NAMELESS)] }, ['README.md']),
			10
		);
		expect(page?.sections.map(({ severity }) => severity)).toEqual([
			'error',
			'warning',
			'info',
			'document',
		]);
	});

	test('says once what all places of a fault have in common', () => {
		const [page] = buildHealthPages(
			rosterOf({
				a: [issue({ ...COLON, message: 'In `a`.', hint: 'Quote it.' })],
				b: [issue({ ...COLON, message: 'In `b`.', hint: 'Quote it.' })],
			}),
			10
		);
		expect(page?.sections[0]?.faults[0]).toMatchObject({
			message: null,
			hint: 'Quote it.',
			count: 2,
		});
	});

	test('continues a fault on the next page and keeps what it has in common', () => {
		const pages = buildHealthPages(rosterOf({ a: [issue(COLON)], b: [issue(COLON)] }), 1);
		expect(pages.map(({ sections }) => sections[0]?.faults[0])).toMatchObject([
			{ isContinued: false, count: 2, message: 'm', rows: [{ path: 'a.md' }] },
			{ isContinued: true, count: 2, message: 'm', rows: [{ path: 'b.md' }] },
		]);
		expect(faultPlaces(pages).map(({ page }) => page)).toEqual([1]);
	});

	test('keeps the anchors of an issue and of a reason of one name apart', () => {
		const unreadable = issue({ code: 'unreadable', severity: 'error' });
		const roster = buildRoster([], [{ path: 'x.md', reason: 'unreadable', issues: [unreadable] }]);
		const anchors = buildHealthPages(roster, 10)[0]?.sections.flatMap(({ faults }) =>
			faults.map(({ anchor }) => anchor)
		);
		expect(anchors).toEqual(['unreadable', 'left-out-unreadable']);
	});

	test.each([
		['All 2 files are in order', { a: [], b: [issue(BOM)] }],
		['1 of 2 files wants mending', { a: [issue(COLON)], b: [] }],
		['2 of 2 files want mending', { a: [issue(COLON)], b: [issue(NAMELESS)] }],
		['The file wants mending', { a: [issue(COLON)] }],
		['There is no agent file yet', {}],
	])('is headed “%s”', (headline, issues) => {
		expect(healthFacts(rosterOf(issues)).headline).toBe(headline);
	});
});

describe('the frame about a place', () => {
	test('shows the line, one before and two after', () => {
		const frame = sourceFrame('1\n2\n3\n4\n5\n6', 3, 1);
		expect(frame.map(({ number, isHere }) => (isHere ? `${number} here` : number))).toEqual([
			2,
			'3 here',
			4,
			5,
		]);
	});

	test('shows the part of a long line that the column is in', () => {
		const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
		const [shown] = sourceFrame(line, 1, 501);
		expect(shown?.text).toMatch(/^…a+HEREb+…$/);
		expect(shown?.text.length).toBeLessThan(100);
	});
});

function issue(wanted: Pick<Issue, 'code' | 'severity'> & Partial<Issue>): Issue {
	return { message: 'm', hint: 'h', line: 3, column: 1, ...wanted };
}

function rosterOf(issues: Record<string, Issue[]>, documents: string[] = []): Roster {
	const entries = Object.entries(issues).map(([id, found]) => {
		const { source } = makeAgent();
		const agent = makeAgent({ id, issues: found, source: { ...source, path: `${id}.md` } });
		return {
			agent,
			digest: id,
			promptKey: id,
			related: [],
			topics: [],
			topicEvidence: '[[],[]]',
			topicsDigest: '',
		};
	});
	return buildRoster(
		entries,
		documents.map((path) => ({ path, reason: 'no-frontmatter', issues: [] }))
	);
}
