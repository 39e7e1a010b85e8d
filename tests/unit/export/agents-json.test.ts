import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Agent } from '../../../src/core/schema.ts';
import { createUrls } from '../../../src/core/urls.ts';
import { agentsJson } from '../../../src/export/agents-json.ts';
import {
	type AgentsFile,
	AgentsFileSchema,
	agentsSchema,
} from '../../../src/export/agents-schema.ts';
import { agentAt } from '../derive/make-entry.ts';
import { makeTool } from '../site/make-agent.ts';
import { rosterOf } from './roster-of.ts';

const RICH = agentAt('data/query-tuner', {
	category: { id: 'data', title: 'Data' },
	tools: [makeTool('Bash(git:*)'), makeTool('mcp__db__query')],
	model: { raw: 'claude-opus-4-8', family: 'opus', label: 'Opus' },
	color: { raw: '#ff0000', ink: 'red' },
	examples: [
		{
			context: null,
			turns: [{ speaker: 'user', text: 'It is "slow"\n\u2028</script>' }],
			commentary: 'Queries.',
			anchor: 'example-1',
			origin: 'description',
			line: 3,
		},
	],
	sections: [{ title: 'Rules', depth: 2, anchor: 'prompt-rules', line: 9 }],
	codeSamples: [{ language: null, lines: 4, line: 12 }],
	issues: [
		{
			code: 'unquoted-colon',
			severity: 'warning',
			message: 'A message.',
			hint: 'A hint.',
			line: 3,
			column: 9,
		},
	],
});

describe('agents.json', () => {
	test('says what the contract says, in its order', () => {
		const [tuner] = read([RICH]).agents;
		expect(tuner).toEqual({
			id: 'data/query-tuner',
			name: 'query-tuner',
			title: 'Query Tuner',
			url: '/docs/agents/data/query-tuner/',
			rawUrl: '/docs/agents/data/query-tuner.md',
			source: { path: 'data/query-tuner.md', sha256: 'data/query-tuner' },
			summary: 'Builds interfaces.',
			whenToUse: 'Use it to build interfaces.',
			category: 'data',
			topics: [],
			model: 'claude-opus-4-8',
			color: '#ff0000',
			tools: ['Bash(git:*)', 'mcp__db__query'],
			access: {
				read: true,
				edit: true,
				run: true,
				web: true,
				mcp: [],
				delegate: true,
				inheritsAll: true,
			},
			examples: [
				{
					context: null,
					turns: [{ speaker: 'user', text: 'It is "slow"\n\u2028</script>' }],
					commentary: 'Queries.',
					anchor: 'example-1',
				},
			],
			codeSamples: [{ language: null, lines: 4 }],
			sections: [{ title: 'Rules', depth: 2, anchor: 'prompt-rules' }],
			loads: 'valid',
			issues: [
				{
					code: 'unquoted-colon',
					severity: 'warning',
					message: 'A message.',
					hint: 'A hint.',
					line: 3,
					column: 9,
				},
			],
		});
		expect(Object.keys(tuner ?? {}).slice(0, 5)).toEqual(['id', 'name', 'title', 'url', 'rawUrl']);
	});

	test('has null where the file says nothing', () => {
		expect(read([agentAt('plain')]).agents[0]).toMatchObject({
			tools: null,
			model: null,
			color: null,
			category: null,
		});
	});

	test('tells a list without tools from no list', () => {
		expect(read([agentAt('plain', { tools: [] })]).agents[0]?.tools).toEqual([]);
	});

	test('is sorted by id in code units and not as the lists are', () => {
		const agents = ['b/a', 'a/z', 'A/x', 'a/é', 'a-b/c'].map((id) => agentAt(id));
		expect(read(agents).agents.map(({ id }) => id)).toEqual(['A/x', 'a-b/c', 'a/z', 'a/é', 'b/a']);
	});

	test('names the files that are no agents', () => {
		const documents = [
			{ path: 'b.md', reason: 'no-frontmatter' as const, issues: [] },
			{ path: 'a.md', reason: 'skill' as const, issues: [] },
		];
		const file: AgentsFile = JSON.parse(text([], documents));
		expect(file).toEqual({
			generator: 'Roster 1.2.3',
			agents: [],
			documents: [
				{ path: 'a.md', reason: 'skill' },
				{ path: 'b.md', reason: 'no-frontmatter' },
			],
		});
	});

	test('has one agent a line and is the same text for the same agents in any order', () => {
		const agents = [RICH, agentAt('plain')];
		expect(text(agents)).toBe(text([...agents].reverse()));
		expect(
			text(agents)
				.split('\n')
				.filter((line) => line.startsWith('{"id"'))
		).toHaveLength(2);
	});
});

describe('agents.schema.json', () => {
	const address = 'https://agents.example.com/docs/agents.schema.json';
	const schema = JSON.parse(agentsSchema(address));

	test('is JSON Schema of draft 2020-12 with its own address and words for what is not plain', () => {
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema.$id).toBe(address);
		expect(schema.properties.agents.items.properties.tools.description).toContain('null');
	});

	test('takes what agents.json says and nothing that breaks the contract', () => {
		const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
		const file = read([RICH, agentAt('plain')]);
		expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
		expect(validate({ ...file, agents: [{ ...file.agents[0], loads: 'maybe' }] })).toBe(false);
		expect(validate({ ...file, agents: [{ ...file.agents[0], tools: undefined }] })).toBe(false);
	});

	test('has every key that agents.json has, and the other way round', () => {
		const file = read([RICH]);
		expect(AgentsFileSchema.parse(file)).toEqual(file);
		expect(Object.keys(schema.properties.agents.items.properties)).toEqual(
			Object.keys(file.agents[0] ?? {})
		);
	});
});

function text(agents: readonly Agent[], documents: Parameters<typeof rosterOf>[1] = []): string {
	const urls = createUrls('/docs/');
	return [...agentsJson(rosterOf(agents, documents), { generator: 'Roster 1.2.3', urls })].join('');
}

function read(agents: readonly Agent[]): AgentsFile {
	return JSON.parse(text(agents));
}
