import { describe, expect, test } from 'vitest';
import { buildRelations } from '../../../src/core/derive/relations.ts';
import type { Agent, Relation } from '../../../src/core/schema.ts';
import { agentAt } from './make-entry.ts';

describe('an agent mentions another one', () => {
	test.each([
		'Hand it to backend-architect.',
		'Hand it to `backend-architect`.',
		'See agents/backend-architect.md for that.',
		'Call @agent-backend-architect.',
		'{ "to": "backend_architect" }',
		'Ask the Backend Architect first.',
		'```\nbackend-architect\n```',
	])('by name: %j', (prompt) => {
		const related = relate({ 'a/tester': prompt, 'a/backend-architect': 'Nothing.' });
		expect(related['a/tester']).toEqual([
			{ id: 'a/backend-architect', kind: 'mentions', reason: 'Named in this agent’s prompt' },
		]);
		expect(related['a/backend-architect']).toEqual([
			{ id: 'a/tester', kind: 'mentioned-by', reason: 'Names this agent in its prompt' },
		]);
	});

	test.each([
		'Talk of backend architects and a backend architect.',
		'The senior-backend-architect-lead is another.',
		'Backend. Architect.',
	])('not here: %j', (prompt) => {
		expect(relate({ 'a/tester': prompt, 'a/backend-architect': '' })['a/tester']).toEqual([]);
	});

	test.each([
		['`explore`', true],
		['**Explore**', true],
		['the explore agent', true],
		['the Explore subagent', true],
		['@explore', true],
		['explore the code', false],
		['Explore the code', false],
		['explore agents', false],
		['`explore src`', false],
	])('of one word only where it is pointed at: %j is %j', (prompt, isMention) => {
		const { 'a/tester': relations } = relate({ 'a/tester': prompt, 'a/explore': '' });
		expect(relations?.length === 1).toBe(isMention);
	});

	test('in its description, when its prompt does not', () => {
		const tester = agentAt('tester', { description: 'Use before release-manager.' });
		const related = buildRelations([tester, agentAt('release-manager')], () => '');
		expect(related.get('tester')?.[0]?.reason).toBe('Named in this agent’s description');
	});

	test('and is told once when both name each other', () => {
		const related = relate({
			'a/api-tester': 'See load-tester.',
			'a/load-tester': 'See api-tester.',
		});
		const reason = 'Each names the other';
		expect(related['a/api-tester']).toEqual([{ id: 'a/load-tester', kind: 'mentions', reason }]);
		expect(related['a/load-tester']).toEqual([{ id: 'a/api-tester', kind: 'mentions', reason }]);
	});

	test('and the nearest is meant when several have the name', () => {
		const related = relate({
			'one/team/lead-writer': 'Ask fact-checker.',
			'one/fact-checker': '',
			'one/team/fact-checker': '',
			'two/team/fact-checker': '',
		});
		expect(related['one/team/lead-writer']?.map(({ id }) => id)).toEqual(['one/team/fact-checker']);
	});
});

describe('agents of one name', () => {
	test('are variants and no relations, whatever they say of each other', () => {
		const related = relate({
			'a/code-reviewer': 'I am code-reviewer.',
			'b/code-reviewer': 'Same.',
		});
		expect(Object.values(related)).toEqual([[], []]);
	});
});

describe('agents with the same prompt', () => {
	test('are related under different names', () => {
		const source = { ...agentAt('x').source, promptHash: 'same' };
		const agents = ['a/old-name', 'b/new-name'].map((id) => agentAt(id, { source }));
		const related = buildRelations(agents, () => 'You are one.');
		expect(related.get('a/old-name')).toEqual([
			{ id: 'b/new-name', kind: 'same-text', reason: 'Has the same prompt' },
		]);
	});

	test('are not related by having none', () => {
		const agents = ['a/one-thing', 'b/other-thing'].map((id) =>
			agentAt(id, {
				promptCharacters: 0,
				source: { ...agentAt('x').source, promptHash: 'nothing' },
			})
		);
		expect([...buildRelations(agents, () => '').values()]).toEqual([[], []]);
	});
});

describe('agents that speak of the same things', () => {
	const PROMPTS = {
		'a/query-tuner':
			'You tune queries in PostgreSQL and cache in Redis.\nKnow PostgreSQL and Redis.',
		'a/cache-keeper': 'You keep Redis fast, and store in PostgreSQL.',
		'a/page-painter': 'You draw pages with Svelte and test them in Firefox.',
		'a/poem-writer': 'You write poems.',
	};

	test('are related, and the reason says which', () => {
		const related = relate(PROMPTS);
		expect(related['a/cache-keeper']).toEqual([
			{ id: 'a/query-tuner', kind: 'alike', reason: expect.stringMatching(/^Both speak of /) },
		]);
		expect(related['a/cache-keeper']?.[0]?.reason).toMatch(/(?=.*PostgreSQL)(?=.*Redis)/);
		expect(related['a/page-painter']).toEqual([]);
	});

	test('are not related by the code in their prompts', () => {
		const code = (words: string) => `You work.\n\n\`\`\`js\n// run ${words} now\n\`\`\`\n`;
		const related = relate({
			'a/first-one': code('Redis and Kafka'),
			'a/second-one': code('Redis and Kafka'),
		});
		expect(related['a/first-one']).toEqual([]);
	});
});

describe('however many there are', () => {
	const crowd = Object.fromEntries(
		Array.from({ length: 60 }, (_, index) => [
			`group/worker-${index}`,
			`You use Redis, Kafka and Vault${index % 7}.\n${Array.from({ length: 60 }, (_unused, other) => `worker-${other}`).join(' ')}`,
		])
	);

	test('an agent has at most eight, each to another agent', () => {
		for (const [id, relations] of Object.entries(relate(crowd))) {
			expect(relations.length).toBeLessThanOrEqual(8);
			expect(new Set([id, ...relations.map((relation) => relation.id)]).size).toBe(
				relations.length + 1
			);
		}
	});

	test('the order of the files changes nothing', () => {
		const backwards = Object.fromEntries(Object.entries(crowd).reverse());
		expect(relate(backwards)).toEqual(relate(crowd));
	});

	test('names that objects have by nature are names like any other', () => {
		const related = relate({
			'a/constructor': 'See `__proto__` and to-string.',
			'a/to-string': '',
		});
		expect(related['a/constructor']?.map(({ id }) => id)).toEqual(['a/to-string']);
	});
});

function relate(prompts: Record<string, string>): Record<string, Relation[]> {
	const agents: Agent[] = Object.keys(prompts).map((id) => agentAt(id));
	return Object.fromEntries(buildRelations(agents, (id) => prompts[id] ?? ''));
}
