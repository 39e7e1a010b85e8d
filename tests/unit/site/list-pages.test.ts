import { describe, expect, test } from 'vitest';
import { buildRoster } from '../../../src/core/derive/build-roster.ts';
import type { Roster } from '../../../src/core/derive/roster.ts';
import { requestsToTry, tallyOf } from '../../../src/site/list-facts.ts';
import { buildListPages, drawerPlaces } from '../../../src/site/list-pages.ts';
import { makeAgent } from './make-agent.ts';

describe('the list of agents', () => {
	test('has a first page even when there is no agent', () => {
		expect(buildListPages(rosterOf({}), 10)).toEqual([{ number: 1, total: 1, drawers: [] }]);
	});

	test('continues a category on the next page and says so', () => {
		const pages = buildListPages(rosterOf({ design: 2, testing: 3 }), 3);
		expect(pages.map(({ drawers }) => drawers.map(inShort))).toEqual([
			['cat-design 2 of 2', 'cat-testing 1 of 3'],
			['cat-testing 2 of 3, continued'],
		]);
	});

	test('names the page on which each category begins', () => {
		const places = drawerPlaces(buildListPages(rosterOf({ design: 2, testing: 3, writing: 1 }), 3));
		expect(places.map(({ anchor, page }) => `${anchor} on ${page}`)).toEqual([
			'cat-design on 1',
			'cat-testing on 1',
			'cat-writing on 2',
		]);
	});

	test('puts every agent on exactly one page', () => {
		const roster = rosterOf({ design: 7, testing: 5, writing: 9 });
		const ids = buildListPages(roster, 4).flatMap(({ drawers }) =>
			drawers.flatMap(({ entries }) => entries.map(({ id }) => id))
		);
		expect(ids).toEqual(roster.agents.map(({ id }) => id));
	});
});

describe('the numbers beside the question', () => {
	test('count as to mend only what has an error or a warning', () => {
		const roster = buildRoster(
			(['error', 'warning', 'info'] as const).map((severity) => {
				const issue = { code: 'x', severity, message: '', hint: '', line: 1, column: 1 };
				return entry(makeAgent({ id: severity, issues: [issue] }));
			}),
			[]
		);
		expect(tallyOf(roster)).toEqual({ agents: 3, categories: 0, requests: 0, toMend: 2 });
	});
});

describe('requests to try', () => {
	test('are short, of users, and from agents far apart', () => {
		const agents = Array.from({ length: 9 }, (_, index) =>
			makeAgent({
				id: `a${index}`,
				examples: [
					exampleOf('assistant', 'I will do it now'),
					exampleOf('user', `Please do it ${index}`),
				],
			})
		);
		expect(requestsToTry(agents)).toEqual(['Please do it 0', 'Please do it 3', 'Please do it 6']);
	});

	test('are none where every request is long', () => {
		const agents = [makeAgent({ examples: [exampleOf('user', 'long '.repeat(20))] })];
		expect(requestsToTry(agents)).toEqual([]);
	});
});

function exampleOf(speaker: string, text: string) {
	return {
		context: null,
		turns: [{ speaker, text }],
		commentary: null,
		anchor: 'example-1',
		origin: 'body' as const,
		line: 1,
	};
}

function rosterOf(categories: Record<string, number>): Roster {
	const agents = Object.entries(categories).flatMap(([id, count]) =>
		Array.from({ length: count }, (_, index) =>
			makeAgent({ id: `${id}/a${index}`, title: `A${index}`, category: { id, title: id } })
		)
	);
	return buildRoster(agents.map(entry), []);
}

function entry(agent: ReturnType<typeof makeAgent>) {
	return {
		agent,
		digest: agent.id,
		promptKey: agent.id,
		related: [],
		topics: [],
		topicEvidence: '[[],[]]',
		topicsDigest: '',
	};
}

function inShort(drawer: {
	anchor: string;
	entries: unknown[];
	count: number;
	isContinued: boolean;
}): string {
	const { anchor, entries, count, isContinued } = drawer;
	return `${anchor} ${entries.length} of ${count}${isContinued ? ', continued' : ''}`;
}
