import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unpackEvidence } from '../../../src/core/derive/topics/topic-evidence.ts';
import type { Agent } from '../../../src/core/schema.ts';
import {
	createTopicFinder,
	type FoundTopics,
	type TopicFinder,
} from '../../../src/integrations/topic-finder.ts';
import { makeAgent } from '../site/make-agent.ts';

const folder = mkdtempSync(join(tmpdir(), 'roster-topics-'));
const paths = { topics: join(folder, 'topics.bin'), lines: join(folder, 'lines.bin') };
afterAll(() => rmSync(folder, { recursive: true }));

const AGENTS = Array.from({ length: 9 }, (_, at) => agentOf(`team/agent-${at}`));

test('topics and the lines that say so are the same when they are known from an earlier run', () => {
	const first = findAll(open());
	expect(first.some(({ topics }) => topics.length > 0)).toBe(true);
	expect(findAll(open())).toEqual(first);
});

test('lines that cannot be read are found again', () => {
	const first = findAll(open());
	writeFileSync(paths.lines, 'damaged');
	expect(findAll(open())).toEqual(first);
});

test('lines of another table are not taken for those of this one', () => {
	const first = findAll(open());
	const other = createTopicFinder([], {
		paths: { ...paths, topics: `${paths.topics}-other` },
		version: '1',
	});
	findAll(other, 'Everything here is about Kubernetes, and a café with PostgreSQL.');
	const again = findAll(open());
	expect(again).toEqual(first);
	expect(unpackEvidence(again[0]?.evidence ?? '', 0)).toEqual(
		unpackEvidence(first[0]?.evidence ?? '', 0)
	);
});

function open(): TopicFinder {
	return createTopicFinder([], { paths, version: '1' });
}

/** Of all agents, as plain values. */
function findAll(finder: TopicFinder, prompt?: string): FoundTopics[] {
	const found = AGENTS.map((agent, at) =>
		finder.find(agent, { prompt: { text: prompt ?? promptOf(at) }, promptKey: `prompt-${at}` })
	);
	finder.save();
	return found.map(({ topics, evidence, digest }) => ({ topics, evidence, digest }));
}

function promptOf(at: number): string {
	return `You review PostgreSQL migrations and Kubernetes manifests (${at}).\n\n- “Naïve” queries: use an index in PostgreSQL\n- Terraform plans\n`;
}

function agentOf(id: string): Agent {
	return makeAgent({ id, name: id.slice(id.indexOf('/') + 1) });
}
