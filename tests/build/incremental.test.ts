import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/list-files.ts';
import { buildInProcess, makeEmptyCache } from '../support/build-in-process.ts';
import { EDITS, type EditedCollection } from '../support/edit-collection.ts';
import { listTree } from '../support/list-tree.ts';
import { createSeededRandom } from '../support/seeded-random.ts';

/** More steps, or the seed of a walk that has failed, come from the environment. */
const STEPS = Number(process.env['ROSTER_WALK_STEPS'] ?? 40);
const SEED = Number(process.env['ROSTER_WALK_SEED'] ?? Date.now() % 1_000_000);
/** A clean build costs several of the others. */
const EDITS_A_STEP = 2;
/** A file that changes twice within a tick of the clock cannot be told from one that has not. */
const TICK_MILLISECONDS = 60;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roster-walk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`After any edits the site is what a clean build gives, and equal files keep their times (seed ${SEED})`, {
	timeout: STEPS * 20_000,
}, async () => {
	const collection = begin();
	await build(collection);
	const done: string[] = [];
	for (collection.step = 1; collection.step <= STEPS; collection.step++) {
		done.push(...edit(collection));
		const before = describeSite(collection.out);
		await pause(TICK_MILLISECONDS);
		await build(collection);
		const after = describeSite(collection.out);
		const told = `seed ${SEED}, step ${collection.step}: ${done.slice(-4).join('; ')}`;
		expect(differences(after, await buildClean(collection)), told).toEqual([]);
		expect(rewrittenForNothing(before, after), told).toEqual([]);
	}
});

test('What somebody puts into the site is gone with the next build and does not come back', async () => {
	const source = join(folder, 'few');
	const out = join(folder, 'few-site');
	const home = join(folder, 'few-home');
	cpSync(join(ROOT, 'agents'), source, { recursive: true });
	makeEmptyCache(home, sharedBundles());
	const few = { sources: [source], out, base: '/' };
	const [edited = ''] = listFiles(source).filter((path) => path.endsWith('.md'));
	await buildInProcess(few, { directory: folder, home });
	for (let round = 0; round < 4; round++) {
		writeFileSync(join(out, `CNAME-${round}`), 'example.com');
		writeFileSync(join(out, 'agents', 'index.html.gz'), 'zip');
		appendFileSync(edited, `\nRound ${round}.\n`);
		await buildInProcess(few, { directory: folder, home });
		const clean = join(folder, 'few-clean');
		await buildInProcess({ ...few, out: clean }, { directory: folder, home });
		expect(differences(describeSite(out), describeSite(clean)), `round ${round}`).toEqual([]);
		rmSync(clean, { recursive: true });
	}
});

function begin(): EditedCollection {
	const source = join(folder, 'agents');
	for (const from of ['agents', 'tests/fixtures/agents'])
		cpSync(join(ROOT, from), source, { recursive: true });
	const random = createSeededRandom(SEED);
	// Many agents make a walk slow and no better.
	for (const path of listFiles(source)) if (random.below(4) > 0) rmSync(path);
	const home = join(folder, 'home');
	makeEmptyCache(home, sharedBundles());
	const config = { sources: [source], out: join(folder, 'site'), base: '/' };
	return { source, out: config.out, cache: join(home, 'cache'), config, random, step: 0 };
}

/** Bundles of the run's other builds are taken, and left for them. */
function sharedBundles(): string {
	const bundles = join(process.env['ROSTER_CACHE'] ?? join(folder, 'shared'), 'cache', 'bundles');
	mkdirSync(bundles, { recursive: true });
	return bundles;
}

function edit(collection: EditedCollection): string[] {
	return Array.from({ length: EDITS_A_STEP }, () => {
		const [name, apply] = collection.random.pick(EDITS);
		apply(collection);
		return name;
	});
}

function build({ config }: EditedCollection): Promise<void> {
	return buildInProcess(config, { directory: folder, home: join(folder, 'home') });
}

async function buildClean({ config, step }: EditedCollection): Promise<SiteFiles> {
	const out = join(folder, 'clean');
	const home = join(folder, `clean-home-${step}`);
	makeEmptyCache(home, sharedBundles());
	await buildInProcess({ ...config, out }, { directory: folder, home });
	const files = describeSite(out);
	for (const path of [out, home]) rmSync(path, { recursive: true });
	return files;
}

type SiteFiles = Map<string, { content: Buffer; modified: number }>;

/** Folders and links too: a clean site has none of its own. */
function describeSite(site: string): SiteFiles {
	if (!existsSync(site)) return new Map();
	return new Map(
		Object.entries(listTree(site)).map(([path, what]) => [
			path,
			what instanceof Buffer
				? { content: what, modified: statSync(join(site, path)).mtimeMs }
				: { content: Buffer.from(what ?? 'a folder'), modified: 0 },
		])
	);
}

/** Of each file that is not the same in both, where they part. */
function differences(built: SiteFiles, clean: SiteFiles): string[] {
	return [...new Set([...built.keys(), ...clean.keys()])].flatMap((path) => {
		const one = built.get(path)?.content;
		const other = clean.get(path)?.content;
		if (one === undefined) return [`${path} is missing`];
		if (other === undefined) return [`${path} is too much`];
		if (one.equals(other)) return [];
		const place = one.findIndex((byte, index) => byte !== other[index]);
		const about = (content: Buffer): string => content.toString('utf8', place - 40, place + 40);
		return [`${path} has “${about(one)}” instead of “${about(other)}”`];
	});
}

function rewrittenForNothing(before: SiteFiles, after: SiteFiles): string[] {
	return [...after].flatMap(([path, { content, modified }]) => {
		const earlier = before.get(path);
		const isSame = earlier?.content.equals(content);
		return isSame && earlier?.modified !== modified ? [path] : [];
	});
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
