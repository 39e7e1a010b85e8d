import { describe, expect, it } from 'vitest';
import type { RosterEntry } from '../../../src/core/schema.ts';
import { namePage } from '../../../src/site/name-page.ts';
import { variantLabels } from '../../../src/site/variant-labels.ts';
import { makeAgent } from './make-agent.ts';

describe('variantLabels', () => {
	it.each([
		[
			'the first word where it tells them apart',
			['x/go-api', 'x/py-api'],
			['go', 'py'],
			['go', 'py'],
		],
		[
			'everything below the shared folders where it does not',
			['x/api-go', 'x/api-py'],
			['api-go', 'api-py'],
			['api-go', 'api-py'],
		],
		['the folder where the files are called alike', ['a/api', 'b/api'], ['a', 'b'], ['a', 'b']],
		[
			'numbers where no short word is left',
			['a-long-one', 'a-long-two'],
			['a-long-one', 'a-long-two'],
			['1', '2'],
		],
		['an id that lies above another', ['api', 'api/v2'], ['api', 'api/v2'], ['api', 'api/v2']],
	])('are %s', (_title, ids, heads, shorts) => {
		const labels = variantLabels(ids);
		expect(labels.map(({ head }) => head)).toEqual(heads);
		expect(labels.map(({ short }) => short)).toEqual(shorts);
	});

	it('leave nothing of the id below the shared folders out', () => {
		const labels = variantLabels(['x/y/go-api', 'x/y/py-api']);
		expect(labels.map(({ head, rest }) => head + rest)).toEqual(['go-api', 'py-api']);
	});
});

describe('namePage', () => {
	const entriesOf = (count: number): RosterEntry[] =>
		Array.from({ length: count }, (_, index) => ({
			agent: makeAgent({ id: `a${index}/api` }),
			digest: String(index),
			promptKey: String(index),
			related: [],
			topics: [],
			topicEvidence: '[[],[]]',
			topicsDigest: '',
		}));
	const promptOf = async ({ promptKey }: RosterEntry) => `You are number ${promptKey}. You build.`;

	it('quotes how each prompt opens', async () => {
		const { tables } = await namePage(entriesOf(2), promptOf);
		expect(tables[0]?.map(({ opening }) => opening)).toEqual([
			'You are number 0.',
			'You are number 1.',
		]);
	});

	it('parts many agents into tables of about the same width', async () => {
		const { tables } = await namePage(entriesOf(7), promptOf);
		expect(tables.map((columns) => columns.length)).toEqual([4, 3]);
	});

	it('does not grow without bound', async () => {
		const { tables, others } = await namePage(entriesOf(100), promptOf);
		expect(tables.flat()).toHaveLength(30);
		expect(others).toBe(70);
	});
});
