/**
 * A digest stands for an entry in the keys of pages. Whatever is done to the files, two entries of one
 * digest must be the same, be they of one agent or of two.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadConfig } from '../../src/cli/load-config.ts';
import type { RosterEntry } from '../../src/core/schema.ts';
import { createSession } from '../../src/integrations/session.ts';
import { createWorkspace } from '../../src/integrations/workspace.ts';
import type { RosterConfigInput } from '../../src/site/config.ts';
import { EDITS, type EditedCollection } from '../support/edit-collection.ts';
import { createSeededRandom } from '../support/seeded-random.ts';

const STEPS = Number(process.env['ROSTER_WALK_STEPS'] ?? 40);
const SEED = Number(process.env['ROSTER_WALK_SEED'] ?? Date.now() % 1_000_000);
const TICK_MILLISECONDS = 60;
/** Edits of a built site are none of the files. */
const FILE_EDITS = EDITS.filter(([name]) => !/ (?:cache|site) | the site$/.test(name));
const OWN_TOPICS = [
	[],
	[{ name: 'quokkas', title: 'Quokkas', aliases: ['quokka'], group: 'Animals' }],
	[{ name: 'quokkas', title: 'Marsupials', aliases: ['quokka'], group: 'Animals' }],
];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roster-digests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`Entries of one digest are the same, whatever was edited (seed ${SEED})`, {
	timeout: STEPS * 20_000,
}, async () => {
	const collection = begin();
	const agents = new Map<string, string>();
	const topics = new Map<string, string>();
	for (collection.step = 1; collection.step <= STEPS; collection.step++) {
		const [name, edit] = collection.random.pick(FILE_EDITS);
		edit(collection);
		await new Promise((resolve) => setTimeout(resolve, TICK_MILLISECONDS));
		for (const entry of await read(collection)) {
			const told = `seed ${SEED}, step ${collection.step}: ${name}`;
			const { agent, promptKey } = entry;
			const whole = JSON.stringify([agent, promptKey, entry.topics, entry.topicEvidence]);
			expect(standsFor(agents, entry.digest, whole), told).toBe(whole);
			const listed = JSON.stringify([entry.topics, entry.topicEvidence]);
			expect(standsFor(topics, entry.topicsDigest, listed), told).toBe(listed);
		}
	}
});

/** What a digest has been met with first. */
function standsFor(met: Map<string, string>, digest: string, text: string): string {
	const known = met.get(digest) ?? text;
	met.set(digest, known);
	return known;
}

function begin(): EditedCollection {
	const source = join(folder, 'agents');
	for (const from of ['agents', 'tests/fixtures/agents'])
		cpSync(join(ROOT, from), source, { recursive: true });
	const config: RosterConfigInput = { sources: [source], base: '/' };
	const random = createSeededRandom(SEED);
	return { source, out: '', cache: '', config, random, step: 0 };
}

async function read({ config, random }: EditedCollection): Promise<RosterEntry[]> {
	const resolved = await loadConfig(
		{ ...config, topics: random.pick(OWN_TOPICS) },
		{ directory: folder }
	);
	const before = process.env['ROSTER_CACHE'];
	process.env['ROSTER_CACHE'] = join(folder, 'home');
	try {
		const workspace = await createWorkspace(folder);
		const session = createSession(resolved, { workspace });
		await session.prepare();
		session.remember();
		workspace.dispose();
		return session.prepared.snapshot.entries;
	} finally {
		process.env['ROSTER_CACHE'] = before;
	}
}
