import { describe, expect, test } from 'vitest';
import { buildRoster } from '../../../src/core/derive/build-roster.ts';
import { agentAt, entryOf } from './make-entry.ts';

const AGENTS = [
	agentAt('loose'),
	agentAt('web/zebra'),
	agentAt('web/apple', { title: 'apple' }),
	agentAt('web/Émile', { title: 'Émile' }),
	agentAt('web/twin-b', { title: 'Twin' }),
	agentAt('web/twin-a', { title: 'Twin' }),
	agentAt('ops/deployer', { category: { id: 'ops', title: 'Álpha' } }),
];
const IN_ORDER = [
	'ops/deployer',
	'web/apple',
	'web/Émile',
	'web/twin-a',
	'web/twin-b',
	'web/zebra',
	'loose',
];

describe('the order of agents', () => {
	test('is by category, those without one last, then by title without case and accents, then by id', () => {
		expect(rosterOf(AGENTS).agents.map(({ id }) => id)).toEqual(IN_ORDER);
	});

	test('does not depend on the order in which they are given', () => {
		expect(rosterOf([...AGENTS].reverse())).toEqual(rosterOf(AGENTS));
	});

	test('keeps a category together when its files spell its title differently', () => {
		const agents = [
			agentAt('x/a', { category: { id: 'x', title: 'Zeta' } }),
			agentAt('m/b', { category: { id: 'm', title: 'Middle' } }),
			agentAt('x/c', { category: { id: 'x', title: 'Alpha' } }),
		];
		expect(rosterOf(agents).categories.map(({ agents: { length } }) => length)).toEqual([1, 2]);
	});
});

test('agents whose names differ in case and separators only share a name', () => {
	const agents = [
		agentAt('b/one', { name: 'Code Reviewer' }),
		agentAt('a/two', { name: 'code_reviewer' }),
		agentAt('a/three', { name: 'constructor' }),
	];
	const { names } = rosterOf(agents);
	expect(names.get('code-reviewer')?.map(({ id }) => id)).toEqual(['a/two', 'b/one']);
	expect(names.get('constructor')?.map(({ id }) => id)).toEqual(['a/three']);
});

test('neighbours are those of the same category, and the ends have none', () => {
	const { neighbours } = rosterOf(AGENTS);
	expect(neighbours.get('web/apple')).toMatchObject({ previous: null, next: { id: 'web/Émile' } });
	expect(neighbours.get('web/zebra')).toMatchObject({ previous: { id: 'web/twin-b' }, next: null });
	expect(neighbours.get('loose')).toEqual({ previous: null, next: null });
});

test('a relation to an agent that is not there is dropped', () => {
	const alike = { kind: 'alike', reason: 'Both speak of Redis and Go' } as const;
	const entry = entryOf(agentAt('a'), [
		{ id: 'gone', ...alike },
		{ id: 'b', ...alike },
	]);
	const { related } = buildRoster([entry, entryOf(agentAt('b'))], []);
	expect(related.get('a')).toEqual([{ id: 'b', ...alike }]);
	expect(related.get('b')).toEqual([]);
});

test('no agents make a roster without agents', () => {
	expect(buildRoster([], [])).toMatchObject({ agents: [], categories: [], documents: [] });
});

function rosterOf(agents: typeof AGENTS) {
	return buildRoster(
		agents.map((agent) => entryOf(agent)),
		[]
	);
}
