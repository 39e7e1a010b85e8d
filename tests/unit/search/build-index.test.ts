/** An index is made from what earlier ones have left; nobody may see from its bytes which they were. */
import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTermCounter } from '../../../src/core/derive/term-counter.ts';
import { createTextReader } from '../../../src/core/derive/text-units.ts';
import { createVocabulary } from '../../../src/core/derive/vocabulary.ts';
import { planSearchIndex, type SearchIndex } from '../../../src/search/build-index.ts';
import { emptyIndexState } from '../../../src/search/index-state.ts';
import { packState, unpackState } from '../../../src/search/pack-state.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { createSeededRandom, type SeededRandom } from '../../support/seeded-random.ts';
import { withDigest } from '../../support/with-digest.ts';
import { buildSearchIndex } from '../../support/write-index.ts';

const VOCABULARY = createVocabulary();
/** More than one prompt is indexed by, and more than one file of the index holds. */
const MANY = Array.from({ length: 600 }, (_, at) => `${'abcdefgh'[at % 8]}${at}word`);
const FEW =
	'kubernetes café cafe naïve 数据库 migration review 𝒳-ray deploy rollback tests tester testing schema latency alert budget owner release queue'.split(
		' '
	);
const STEPS = 40;
const SEED = Number(process.env['ROSTER_SEED'] ?? Date.now() % 1_000_000);

describe('an index from what an earlier one has left', () => {
	test(`is the same, byte for byte, after each of ${STEPS} edits (seed ${SEED})`, async () => {
		const random = createSeededRandom(SEED);
		const agents = new Map(
			Array.from({ length: 12 }, (_, at): [string, SearchDocument] => [
				`team/agent-${at}`,
				someAgent(`team/agent-${at}`, random),
			])
		);
		let state = emptyIndexState();
		for (let step = 0; step < STEPS; step++) {
			edit(agents, random);
			const documents = [...agents.values()];
			const index = await planSearchIndex(documents, VOCABULARY.list).build(state);
			expect(bytesOf(index)).toEqual(bytesOf(await buildSearchIndex(documents, VOCABULARY.list)));
			// As it lies between two runs.
			state = unpackState(structuredClone(packState(index.state)));
		}
	});

	test('keeps nothing of agents that are gone', async () => {
		const random = createSeededRandom(1);
		const [kept, gone] = ['team/kept', 'team/gone'].map((id) => someAgent(id, random));
		if (kept === undefined || gone === undefined) throw new Error('There are two.');
		const before = await buildSearchIndex([kept, gone], VOCABULARY.list);
		const after = await planSearchIndex([kept], VOCABULARY.list).build(before.state);
		const anew = await buildSearchIndex([kept], VOCABULARY.list);
		// One that was made anew may hold a little that nothing uses.
		const held = textsIn(anew).map((list) => new Set(list));
		const beyond = textsIn(after).flatMap((list, at) =>
			list.filter((text) => !held[at]?.has(text))
		);
		expect(beyond).toEqual([]);
	});

	test('is in the language that is asked for, whatever the earlier one was in', async () => {
		const documents = [someAgent('team/one', createSeededRandom(2))];
		const english = await buildSearchIndex(documents, VOCABULARY.list);
		const german = await planSearchIndex(documents, VOCABULARY.list, { language: 'de' }).build(
			english.state
		);
		expect(bytesOf(german)).toEqual(
			bytesOf(await buildSearchIndex(documents, VOCABULARY.list, { language: 'de' }))
		);
	});

	test('of no agents follows one of some', async () => {
		const some = await buildSearchIndex(
			[someAgent('team/one', createSeededRandom(3))],
			VOCABULARY.list
		);
		const none = await planSearchIndex([], VOCABULARY.list).build(some.state);
		expect(bytesOf(none)).toEqual(bytesOf(await buildSearchIndex([], VOCABULARY.list)));
	});
});

function edit(agents: Map<string, SearchDocument>, random: SeededRandom): void {
	const ids = [...agents.keys()];
	const id = random.pick(ids);
	const kind = random.below(6);
	if (kind === 0 && ids.length > 1) agents.delete(id);
	else if (kind === 1) {
		const added = `team/agent-${random.below(1000)}`;
		agents.set(added, someAgent(added, random));
	} else if (kind === 2) {
		// The same agent in two places is one result.
		const agent = agents.get(id);
		if (agent === undefined) return;
		agents.set(
			`copy/${id}`,
			withDigest({ ...agent, id: `copy/${id}`, url: `/agents/copy/${id}/` })
		);
	} else if (kind === 3) agents.set(id, someAgent(id, random));
	else {
		const { title } = agents.get(id) ?? someAgent(id, random);
		agents.set(id, withDigest({ ...someAgent(id, random), title }));
	}
}

function someAgent(id: string, random: SeededRandom): SearchDocument {
	const words = (count: number, list = FEW): string =>
		Array.from({ length: count }, () => random.pick(list)).join(' ');
	const description = words(6);
	const lines = Array.from({ length: 1 + random.below(30) }, () => `${words(4)} ${words(6, MANY)}`);
	const text = ['## Work', ...lines].join('\n');
	return withDigest({
		id,
		name: id,
		title: words(2),
		ink: 'plain',
		url: `/agents/${id}/`,
		sameness: `${description}\n${text}`,
		summary: description,
		facts: [],
		whenToUse: description,
		requests: [{ anchor: 'example-1', title: 'Example 1', lines: [words(5)] }],
		tools: ['Read'],
		prompt: { text, headings: [{ line: 0, anchor: 'prompt-work', title: 'Work' }] },
		filters: { category: ['team'] },
		description,
		terms: createTermCounter(VOCABULARY)([
			{ text: createTextReader()(text), headingWeight: 1, proseWeight: 1 },
		]),
	});
}

/** What the state holds, in an order of its own. */
function textsIn({ state }: SearchIndex): string[][] {
	const { words, lexicon, documents, pages } = state;
	return [words, lexicon.words, lexicon.uses, [...documents.keys()], [...pages.keys()]].map(
		(list) => list.toSorted()
	);
}

function bytesOf({ files }: SearchIndex): [path: string, key: string, content: string][] {
	return files.map(({ path, key, content }) => [path, key, hash('sha256', content())]);
}
