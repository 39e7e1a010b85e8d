import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTermCounter } from '../../../src/core/derive/term-counter.ts';
import { createTextReader } from '../../../src/core/derive/text-units.ts';
import { createVocabulary } from '../../../src/core/derive/vocabulary.ts';
import { listFiles } from '../../../src/integrations/list-files.ts';
import { findEvidence } from '../../../src/search/evidence.ts';
import { openIndexFolder } from '../../../src/search/open-index-folder.ts';
import type { AgentSearch } from '../../../src/search/search-agents.ts';
import { readCard } from '../../../src/search/search-card.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { withDigest } from '../../support/with-digest.ts';
import { writeSearchIndex } from '../../support/write-index.ts';

const VOCABULARY = createVocabulary();
const AGENTS = [
	agent('data/query-tuner', 'Finds why a database is slow and makes its queries fast.', {
		requests: ['The nightly report takes an hour'],
		lines: ['Read the plan of every query.', 'Propose covering indexes for PostgreSQL.'],
	}),
	agent('ops/cluster-keeper', 'Keeps Kubernetes clusters healthy.', {
		lines: ['Look at the events of pods that restart.', 'Check probes and limits.'],
	}),
	agent('ops/copy/cluster-keeper', 'Keeps Kubernetes clusters healthy.', {
		lines: ['Look at the events of pods that restart.', 'Check probes and limits.'],
		category: 'copies',
	}),
	agent('data/slow-query', '数据库查询优化助手。データベースの遅いクエリを速くする。', {
		lines: [],
	}),
	agent('web/react-builder', 'Builds interfaces with React.', {
		lines: ['Prefer server components.', 'Write C++ only when asked <script>.'],
	}),
];

const SYNONYMS = { 'Night Job': ['nightly report'] };

let folder: string;
let search: AgentSearch;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'roster-search-'));
	await writeSearchIndex(AGENTS, VOCABULARY.list, {
		outFolder: join(folder, 'pagefind'),
		synonyms: SYNONYMS,
	});
	search = await openIndexFolder(join(folder, 'pagefind'));
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

async function found(query: string, wanted = new Map<string, Set<string>>()): Promise<string[]> {
	const { agents } = await search.search({ query, wanted });
	return idsOf(agents);
}

function idsOf(agents: readonly { position: number }[]): Promise<string[]> {
	return Promise.all(
		agents.map(async ({ position }) => readCard(await search.index.record(position)).id)
	);
}

describe('a search', () => {
	test.each([
		['by a sentence', 'how do I make my database faster', 'data/query-tuner'],
		['by what is shortened and a slip', 'k8s pods restrat', 'ops/cluster-keeper'],
		['by a request of an example', 'The nightly report takes an hour', 'data/query-tuner'],
		['by the beginning of a name', 'react-b', 'web/react-builder'],
		['by a word of the prompt', 'probes', 'ops/cluster-keeper'],
		['by a language written with signs', 'C++', 'web/react-builder'],
		['by a word within a run of letters', '查询', 'data/slow-query'],
		['by one letter of such a run', '库', 'data/slow-query'],
		['by a sentence without spaces', '请帮我优化慢的查询', 'data/slow-query'],
		['by a word of Japanese', 'データベース', 'data/slow-query'],
	])('finds an agent %s', async (_, query, id) => {
		expect((await found(query))[0]).toBe(id);
	});

	test('finds nobody for a word like none', async () => {
		expect(await found('zzzzqqqq')).toEqual([]);
	});

	test.each([
		['only signs', '?!… --- "" \'\' () {} []'],
		['emoji', '🚀🔥👩‍👩‍👧'],
		['a name of every object', '__proto__'],
		['another one', 'constructor hasOwnProperty toString valueOf'],
		['markup', '<script>alert(1)</script> <img src=x onerror=alert(1)>'],
		['a quoted phrase', '"""" "pods that'],
		['half a letter', '\uD83D database \uDE00'],
		['a letter with a thousand accents', `e${'\u0301'.repeat(1000)}`],
		['10,000 characters without a space', 'a'.repeat(10_000)],
		['10,000 characters of words', 'kubernetes database '.repeat(500)],
		['10,000 different words', Array.from({ length: 2000 }, (_, at) => `w${at}`).join(' ')],
		['10,000 characters of Han', '数据库'.repeat(3333)],
	])('answers to %s in no time', async (_, query) => {
		const started = performance.now();
		const answer = await search.search({ query });
		expect(Array.isArray(answer.agents)).toBe(true);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	test("takes the maintainer's other names of a word or a phrase", async () => {
		expect((await found('the night job'))[0]).toBe('data/query-tuner');
	});

	test('gives everyone by title when nothing is asked', async () => {
		expect(await found('')).toEqual([
			'ops/cluster-keeper',
			'data/query-tuner',
			'web/react-builder',
			'data/slow-query',
		]);
	});

	test('gives one result for the same agent in two places, under the filters of both', async () => {
		const [place] = await found('cluster', new Map([['category', new Set(['copies'])]]));
		expect(place).toBe('ops/cluster-keeper');
		const { agents } = await search.search({ query: 'cluster' });
		const record = await search.index.record(agents[0]?.position ?? -1);
		expect(readCard(record).others).toEqual(['ops/copy/cluster-keeper']);
	});

	test('counts a facet as if nothing of it were chosen', async () => {
		const wanted = new Map([['category', new Set(['data'])]]);
		const answer = await search.search({ query: '', wanted });
		const counts = await search.countFacets(answer, wanted);
		expect(answer.agents).toHaveLength(2);
		expect(Object.fromEntries(counts.get('category') ?? [])).toEqual({
			copies: 1,
			data: 2,
			ops: 1,
			web: 1,
		});
	});

	test('shows the line of the prompt that holds the word', async () => {
		const { agents, plan } = await search.search({ query: 'covering indexes' });
		const record = await search.index.record(agents[0]?.position ?? -1);
		const [line] = findEvidence(record, plan);
		expect(line?.anchor).toBe('prompt-work');
		expect(line?.segments.map(({ text }) => text).join('')).toContain('covering indexes');
	});
});

describe('the index', () => {
	test('is the same for the same agents in another order', async () => {
		const other = join(folder, 'other');
		await writeSearchIndex(AGENTS.toReversed(), VOCABULARY.list, {
			outFolder: other,
			synonyms: SYNONYMS,
		});
		expect(await readAll(other)).toEqual(await readAll(join(folder, 'pagefind')));
	});

	test('holds nothing but what search asks for', async () => {
		const files = await readdir(join(folder, 'pagefind'));
		expect(files.filter((file) => /ui|highlight|playground|unknown/.test(file))).toEqual([]);
	});

	test('in fewer files answers the same', async () => {
		const outFolder = join(folder, 'few');
		await writeSearchIndex(AGENTS, VOCABULARY.list, {
			outFolder,
			synonyms: SYNONYMS,
			maxFragments: 2,
		});
		expect(await readdir(join(outFolder, 'fragment'))).toHaveLength(2);
		const few = await openIndexFolder(outFolder);
		const { agents } = await few.search({ query: 'slow database' });
		const ids = agents.map(async ({ position }) => readCard(await few.index.record(position)).id);
		expect(await Promise.all(ids)).toEqual(await found('slow database'));
	});

	test('of no agents answers nothing', async () => {
		const outFolder = join(folder, 'none');
		expect(await writeSearchIndex([], VOCABULARY.list, { outFolder })).toMatchObject({ pages: 0 });
		const empty = await openIndexFolder(outFolder);
		expect((await empty.search({ query: 'anyone' })).agents).toEqual([]);
	});
});

async function readAll(out: string): Promise<[string, string][]> {
	await mkdir(out, { recursive: true });
	return Promise.all(
		listFiles(out).map(
			async (path): Promise<[string, string]> => [
				path.slice(out.length),
				(await readFile(path)).toString('base64'),
			]
		)
	);
}

interface Said {
	lines: string[];
	requests?: string[];
	category?: string;
}

function agent(
	id: string,
	description: string,
	{ lines, requests = [], category }: Said
): SearchDocument {
	const name = id.slice(id.lastIndexOf('/') + 1);
	const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
	return withDigest({
		id,
		name,
		title: words.join(' '),
		ink: 'plain',
		url: `/agents/${id}/`,
		sameness: `${description}\n${lines.join('\n')}`,
		summary: description,
		facts: ['Reads only'],
		whenToUse: description,
		requests: requests.map((text, index) => ({
			anchor: `example-${index + 1}`,
			title: `Example ${index + 1}`,
			lines: [text],
		})),
		tools: ['Read'],
		prompt: {
			text: ['## Work', ...lines].join('\n'),
			headings: [{ line: 0, anchor: 'prompt-work', title: 'Work' }],
		},
		filters: { category: [category ?? id.slice(0, id.indexOf('/'))] },
		description,
		terms: createTermCounter(VOCABULARY)([
			{
				text: createTextReader()([description, ...lines].join('\n')),
				headingWeight: 1,
				proseWeight: 1,
			},
		]),
	});
}
