import { describe, expect, test } from 'vitest';
import { agentFacets, buildFacets } from '../../../src/core/derive/facets.ts';
import { makeTool, NO_ACCESS } from '../site/make-agent.ts';
import { agentAt } from './make-entry.ts';

const EVERYTHING = agentAt('everything');
const READER = agentAt('docs/reader', {
	access: { ...NO_ACCESS, read: true },
	model: { raw: 'opus', family: 'opus', label: 'Opus' },
	loads: 'dropped',
});

describe('what an agent may do', () => {
	test('is everything without a tool list', () => {
		expect(agentFacets(EVERYTHING)['access']).toEqual([
			'read',
			'edit',
			'run',
			'web',
			'mcp',
			'delegate',
		]);
	});

	test('is `read-only` as well when it reads and does nothing else', () => {
		expect(agentFacets(READER)['access']).toEqual(['read', 'read-only']);
	});

	test.each(['mcp__*', '*'])('calls no MCP server when `%s` is denied', (denied) => {
		const kind = denied === '*' ? 'wildcard' : 'mcp';
		const agent = agentAt('a', { disallowedTools: [makeTool(denied, kind)] });
		expect(agentFacets(agent)['access']).not.toContain('mcp');
	});

	test('calls the servers that its list names', () => {
		const agent = agentAt('a', { access: { ...NO_ACCESS, read: true, mcp: ['github', '*'] } });
		expect(agentFacets(agent)).toMatchObject({ access: ['read', 'mcp'], server: ['github'] });
	});
});

test('an agent has no key for a facet that it has nothing for', () => {
	expect(agentFacets(agentAt('a', { access: NO_ACCESS }))).toEqual({
		model: ['inherit'],
		loads: ['valid'],
	});
});

describe('the facets of a list', () => {
	test('count every value once an agent, as the agents themselves have them', () => {
		const agents = [EVERYTHING, READER];
		for (const { key, values } of buildFacets(agents)) {
			for (const { value, count } of values) {
				const holders = agents.filter((agent) => agentFacets(agent)[key]?.includes(value));
				expect([key, value, count]).toEqual([key, value, holders.length]);
			}
		}
	});

	test('keep the values of closed lists at zero, in their order', () => {
		const labels = buildFacets([]).map(({ label, values }) => [
			label,
			values.map((value) => value.label),
		]);
		expect(labels).toEqual([
			[
				'What it may do',
				[
					'Read files',
					'Edit files',
					'Run commands',
					'Use the web',
					'Call MCP servers',
					'Start agents',
					'Reads only',
				],
			],
			['Category', []],
			['Model', []],
			['Has', ['Examples', 'Code samples']],
			['How it loads', ['Cleanly', 'Tolerated', 'Not at all']],
			['MCP server', []],
		]);
	});

	test('list known models first, others by label, the session’s own last', () => {
		const models = ['gpt-4-1', 'haiku', 'sonnet'].map((family) =>
			agentAt(family, { model: { raw: family, family, label: family.toUpperCase() } })
		);
		const [, , model] = buildFacets([EVERYTHING, ...models]);
		expect(model?.values).toEqual([
			{ value: 'sonnet', label: 'Sonnet', count: 1 },
			{ value: 'haiku', label: 'Haiku', count: 1 },
			{ value: 'gpt-4-1', label: 'GPT-4-1', count: 1 },
			{ value: 'inherit', label: 'The session’s own', count: 1 },
		]);
	});
});
