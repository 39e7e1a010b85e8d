/** What strangers' files may do to a build: nothing. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf, readPage } from '../support/built-site.ts';
import { htmlFaults } from '../support/html-faults.ts';

interface Listing {
	agents: { id: string; rawUrl: string; source: { path: string; sha256: string } }[];
	documents: { path: string; reason: string }[];
}

const site = inject('hostileSite');
/** Faults that are shown when there are many. */
const MOST_SHOWN = 20;
/** A page of so many bytes is one long text; the validator takes minutes over it. */
const MOST_VALIDATED = 300_000;

function readListing(): Listing {
	return JSON.parse(readPage(site, 'agents.json')) as Listing;
}

test('the corpus builds with exit 0 and says nothing of a failure', () => {
	expect(site.run.stderr).not.toMatch(/\n\s+at |Error/);
	expect(site.run.stdout).toContain('Built ');
	expect(site.run.status).toBe(0);
	expect(site.paths.length).toBeGreaterThan(250);
});

test('every file is a page or is named with its reason', () => {
	const { agents, documents } = readListing();
	const fates = new Map([
		...agents.map(({ source }) => [source.path, 'page'] as const),
		...documents.map(({ path, reason }) => [path, reason] as const),
	]);
	expect(site.paths.filter((path) => !fates.has(path))).toEqual([]);
	expect(site.fates.filter(([path, fate]) => fates.get(path) !== fate)).toEqual([]);
	const nameless = documents.filter(
		({ path }) => path.includes('\uFFFD') && !site.paths.includes(path)
	);
	expect(nameless).toHaveLength(site.unnameable);
	expect(fates.size).toBe(site.paths.length + site.fates.length + site.unnameable);
});

test('every agent has a page and a raw copy of the very bytes of its file', () => {
	const { agents } = readListing();
	const files = new Set(filesOf(site));
	expect(agents.filter(({ id }) => !files.has(`agents/${id}/index.html`))).toEqual([]);
	const changed = agents.filter(({ id, source }) => {
		const raw = readFileSync(join(site.folder, `agents/${id}.md`));
		const original = readFileSync(join(site.source, source.path));
		return (
			!raw.equals(original) || createHash('sha256').update(raw).digest('hex') !== source.sha256
		);
	});
	expect(changed.map(({ id }) => id)).toEqual([]);
});

test('nothing from outside of the folder is in the site', () => {
	const leaks = filesOf(site).filter((file) => {
		const content = readFileSync(join(site.folder, file), 'latin1');
		return content.includes('TOP-SECRET') || content.includes('root:x:0');
	});
	expect(leaks).toEqual([]);
});

test('no page tells where on the machine it was made', () => {
	const home = join(site.folder, '..');
	expect(
		filesOf(site).filter((file) => readFileSync(join(site.folder, file)).includes(home))
	).toEqual([]);
});

test('every page is valid HTML', async () => {
	const faults: string[] = [];
	for (const page of pagesOf(site)) {
		const html = readPage(site, page);
		if (html.length < MOST_VALIDATED) faults.push(...(await htmlFaults(html, page)));
	}
	expect(faults.slice(0, MOST_SHOWN)).toEqual([]);
});

test('every page has the header, the search and the footer', () => {
	const bare = pagesOf(site).filter((page) => {
		const html = readPage(site, page);
		return (
			!/<header[\s>]/.test(html) || !/<footer[\s>]/.test(html) || !html.includes('<search-dialog')
		);
	});
	expect(bare).toEqual([]);
});
