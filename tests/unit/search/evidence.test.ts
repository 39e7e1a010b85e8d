import { describe, expect, test } from 'vitest';
import { findEvidence, markFound, wordMatcher } from '../../../src/search/evidence.ts';
import { planQuery } from '../../../src/search/plan-query.ts';

const plan = (query: string) => planQuery(query, { vocabulary: null });
const RECORD = {
	content:
		'Tunes databases that are slow. Our queries crawl at noon. Read, Bash. Index design. covering indexes. partial indexes.',
	anchors: [
		{ id: 'when', text: 'Tunes databases that are slow.', location: 0 },
		{ id: 'example-1', text: 'Our queries crawl at noon.', location: 5 },
		{ id: 'tools', text: 'Read, Bash', location: 10 },
		{ id: 'prompt-index-design', text: 'Index design', location: 12 },
	],
	meta: {},
	filters: {},
};

describe('the lines that say why', () => {
	test('name their place and hold a found word each', () => {
		const lines = findEvidence(RECORD, plan('slow query index'));
		expect(lines.map(({ anchor, title }) => [anchor, title])).toEqual([
			['example-1', 'Example 1'],
			['when', 'When to use it'],
			['prompt-index-design', 'Index design'],
		]);
		for (const { segments } of lines) {
			expect(segments.some(({ isFound }) => isFound)).toBe(true);
		}
	});

	test('are none when no word is found', () => {
		expect(findEvidence(RECORD, plan('lighthouse'))).toEqual([]);
	});
});

test('found words are marked in every inflection, and nothing is lost', () => {
	const text = 'Kubernetes <b>pods</b>, podding & K8s';
	const segments = markFound(text, wordMatcher(plan('k8s pod')));
	expect(segments.map((segment) => segment.text).join('')).toBe(text);
	expect(segments.filter(({ isFound }) => isFound).map((segment) => segment.text)).toEqual([
		'Kubernetes',
		'pods',
		'podding',
		'K8s',
	]);
});
