/**
 * A page is drawn again only when its key has changed, so a page must show nothing that its key does
 * not cover. Each value that an entry can hold is changed in turn, and every page whose key stays is
 * drawn: it has to come out as before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../src/cli/load-config.ts';
import type { RosterEntry } from '../../src/core/schema.ts';
import { bytesOf, type Drawn as Drawing } from '../../src/drawing/drawn.ts';
import { createSession, type RosterSession } from '../../src/integrations/session.ts';
import { getSiteBundle, type SiteModule } from '../../src/integrations/site-bundle.ts';
import { createWorkspace } from '../../src/integrations/workspace.ts';
import type { Snapshot } from '../../src/site/snapshot-format.ts';
import { leavesOf, withLeaf } from '../support/leaves.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roster-keys-'));
const dispose: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => {
	for (const tidy of dispose) tidy();
});

/** What these say is told by the digest, which changes with them. */
const DIGESTED = /^(?:agent|promptKey|topics|topicEvidence)\b/;
const TOPICS = /^(?:topics|topicEvidence)\b/;
/** An agent of another id is another agent. */
const IDENTITY = /^(?:agent\.id|digest|topicsDigest)$/;

let session: RosterSession;
let module: SiteModule;
let page: (address: string) => Promise<Drawing>;
let before: Map<string, Drawn>;

beforeAll(async () => {
	const config = await loadConfig(
		{
			sources: [join(ROOT, 'agents'), join(ROOT, 'tests/fixtures/agents/categories')],
			site: 'https://agents.example.com',
		},
		{ directory: folder }
	);
	const workspace = await createWorkspace(folder);
	dispose.push(workspace.dispose);
	session = createSession(config, { workspace });
	await session.prepare();
	({ module } = await getSiteBundle(session));
	page = module.createDrawing(() => module.createApp({ streaming: false }));
	before = await drawAll(session.prepared.snapshot);
});

test('What is drawn of an entry is covered by the keys of the pages that show it', async () => {
	const { snapshot } = session.prepared;
	const told: string[] = [];
	for (const { path, index, value } of changes(snapshot.entries)) {
		const after = withEntry(snapshot, index, (entry) => changed(entry, path, value));
		told.push(...(await staleFiles(after)).map((file) => `${file} shows ${path}`));
	}
	expect(told).toEqual([]);
});

test('What is drawn of the collection is covered by the keys of the pages that show it', async () => {
	const { snapshot } = session.prepared;
	const issue = { ...(snapshot.entries.flatMap(({ agent }) => agent.issues)[0] ?? ISSUE) };
	const others: Record<string, Snapshot> = {
		'one agent less': { ...snapshot, entries: snapshot.entries.slice(1) },
		'one document more': {
			...snapshot,
			documents: [{ path: 'a.md', reason: 'skill', issues: [issue] }, ...snapshot.documents],
		},
		'a guide at fault': { ...snapshot, guides: [{ path: 'guides/a.mdx', issues: [issue] }] },
		'no agent': { ...snapshot, entries: [] },
	};
	for (const [name, other] of Object.entries(others))
		expect(await staleFiles(other), name).toEqual([]);
});

const ISSUE = { code: 'x', severity: 'error', message: '', hint: '', line: 1, column: 1 } as const;

interface Drawn {
	key: string | null;
	text: string;
}

async function drawAll(snapshot: Snapshot): Promise<Map<string, Drawn>> {
	open(snapshot);
	const drawn = new Map<string, Drawn>();
	for (const { address, file, key } of await module.sitePaths())
		drawn.set(file, { key, text: await draw(address) });
	return drawn;
}

/** The files that would be taken over from the site before, although they come out in another way. */
async function staleFiles(snapshot: Snapshot): Promise<string[]> {
	open(snapshot);
	const stale: string[] = [];
	for (const { address, file, key } of await module.sitePaths()) {
		const known = before.get(file);
		if (key === null || known?.key !== key) continue;
		if ((await draw(address)) !== known.text) stale.push(file);
	}
	return stale;
}

function open(snapshot: Snapshot): void {
	module.openSite({ settings: session.settings, places: session.places, snapshot });
}

async function draw(address: string): Promise<string> {
	const drawn = await page(address);
	if (drawn.status === 500) throw new Error(`The page ${address} could not be drawn.`);
	return bytesOf(drawn).toString();
}

/** One change for each kind of value: of an agent that has it, to what another agent has in its place. */
function changes(
	entries: readonly RosterEntry[]
): { path: string; index: number; value: unknown }[] {
	const found = new Map<string, { path: string; index: number; value: unknown }>();
	for (const [index, entry] of entries.entries()) {
		for (const { path, kind, value } of leavesOf(entry)) {
			if (IDENTITY.test(kind) || found.has(kind)) continue;
			const other = entries
				.flatMap((one) => leavesOf(one).filter((leaf) => leaf.kind === kind))
				.find((leaf) => leaf.value !== value);
			found.set(kind, { path, index, value: other ? other.value : another(value) });
		}
	}
	return [...found.values()];
}

function another(value: unknown): unknown {
	if (typeof value === 'number') return value + 1;
	if (typeof value === 'boolean') return !value;
	return `${value ?? ''} changed`;
}

function changed(entry: RosterEntry, path: string, value: unknown): RosterEntry {
	const next = withLeaf(entry, path, value);
	return {
		...next,
		...(DIGESTED.test(path) && { digest: 'changed' }),
		...(TOPICS.test(path) && { topicsDigest: 'changed' }),
	};
}

function withEntry(
	snapshot: Snapshot,
	index: number,
	change: (entry: RosterEntry) => RosterEntry
): Snapshot {
	const entries = snapshot.entries.map((entry, place) => (place === index ? change(entry) : entry));
	return { ...snapshot, entries };
}
