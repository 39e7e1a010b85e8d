import { hash } from 'node:crypto';
import {
	appendFileSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { noteSite, readEarlierSite } from '../../../src/integrations/earlier-site.ts';
import { refillFolder } from '../../../src/integrations/refilled-folder.ts';
import { createSiteWriter, type SiteWriter } from '../../../src/integrations/site-writer.ts';
import { listTexts } from '../../support/list-tree.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const VERSION = 'version';
const SITE: Readonly<Record<string, string>> = {
	'index.html': 'home',
	'agents.json': '[]',
	'agents/one/index.html': 'one',
	'agents/two/index.html': 'two',
	'agents/two.md': '# Two',
	'search/deep/er/a.idx': 'index',
};
const EDITED = { ...SITE, 'agents/one/index.html': 'one, edited' };

/** A place for a site, with all that builds keep: the site before the last one is the spare. */
class Place {
	readonly home = temporaryFolder({ 'outside/kept.txt': 'kept' });
	readonly out = join(this.home, 'dist');
	readonly spare = join(this.home, 'spare');
	readonly outside = join(this.home, 'outside');

	/** Builds as `putUpSite` does, and makes sure that the earlier site is left alone meanwhile. */
	async build(site: Readonly<Record<string, string>>): Promise<SiteWriter> {
		const earlier = await readEarlierSite(this.home, this.out, VERSION);
		const hadSite = existsSync(this.out);
		const before = hadSite ? listTexts(this.out) : {};
		mkdirSync(this.spare, { recursive: true });
		const writer = createSiteWriter(this.spare, earlier);
		for (const [file, content] of Object.entries(site)) {
			const key = file.endsWith('.json') ? null : hash('sha256', content);
			if (key !== null && writer.reuse(file, key)) continue;
			writer.write(file, Buffer.from(content), key);
		}
		writer.finish();
		expect(hadSite ? listTexts(this.out) : {}).toEqual(before);
		if (hadSite) renameSync(this.out, `${this.out}.old`);
		renameSync(this.spare, this.out);
		await noteSite(this.home, this.out, { version: VERSION, files: writer.files });
		if (hadSite) renameSync(`${this.out}.old`, this.spare);
		return writer;
	}
}

/** The site in its place, and the one before it as the spare. */
async function placeWithSpare(): Promise<Place> {
	const place = new Place();
	await place.build({ ...SITE, 'agents/one/index.html': 'one, at first', 'old/page.html': 'old' });
	await place.build(SITE);
	return place;
}

type Spoil = (place: Place, spare: string) => void;

const SPOILT: Readonly<Record<string, Spoil>> = {
	'nothing else': () => {},
	'a foreign file': (_, spare) => {
		writeFileSync(join(spare, 'CNAME'), 'example.com');
		writeFileSync(join(spare, 'agents/one/index.html.gz'), 'zip');
	},
	'a foreign folder': (_, spare) => {
		mkdirSync(join(spare, 'agents/three/four'), { recursive: true });
		writeFileSync(join(spare, 'agents/three/four/index.html'), 'four');
		mkdirSync(join(spare, 'empty'));
	},
	'a name that is no text': (_, spare) =>
		writeFileSync(Buffer.concat([Buffer.from(`${spare}/agents/caf`), Buffer.from([0xe9])]), ''),
	'a link to a folder in place of a folder': ({ outside }, spare) => {
		rmSync(join(spare, 'agents'), { recursive: true });
		symlinkSync(outside, join(spare, 'agents'), 'junction');
	},
	'a link to a folder in place of a file': ({ outside }, spare) => {
		rmSync(join(spare, 'index.html'));
		symlinkSync(outside, join(spare, 'index.html'), 'junction');
	},
	'a link to a file in place of a file': ({ outside }, spare) => {
		for (const file of ['index.html', 'agents.json', 'agents/one/index.html']) {
			rmSync(join(spare, file));
			symlinkSync(join(outside, 'kept.txt'), join(spare, file));
		}
	},
	'a link to the very file': ({ out }, spare) => {
		rmSync(join(spare, 'index.html'));
		symlinkSync(join(out, 'index.html'), join(spare, 'index.html'));
	},
	'a link that leads nowhere': (_, spare) => {
		rmSync(join(spare, 'agents/one/index.html'));
		symlinkSync('nowhere', join(spare, 'agents/one/index.html'));
	},
	'a link beside the pages': ({ outside }, spare) =>
		symlinkSync(outside, join(spare, 'agents/outside'), 'junction'),
	'a folder in place of a file': (_, spare) => {
		for (const file of ['index.html', 'agents.json', 'agents/one/index.html']) {
			rmSync(join(spare, file));
			mkdirSync(join(spare, file, 'in/it'), { recursive: true });
			writeFileSync(join(spare, file, 'in/it/file'), '');
		}
	},
	'a file in place of a folder': (_, spare) => {
		for (const folder of ['agents/one', 'agents/two', 'search']) {
			rmSync(join(spare, folder), { recursive: true });
			writeFileSync(join(spare, folder), 'no folder');
		}
	},
	'a file that was written into': (_, spare) =>
		appendFileSync(join(spare, 'agents.json'), 'edited'),
	'a file that was replaced': (_, spare) => {
		rmSync(join(spare, 'index.html'));
		writeFileSync(join(spare, 'index.html'), 'gone');
	},
	'a file of the same bytes': ({ out }, spare) => {
		rmSync(join(spare, 'index.html'));
		writeFileSync(join(spare, 'index.html'), readFileSync(join(out, 'index.html')));
	},
	'a file that is one with another of the site': ({ out }, spare) => {
		rmSync(join(spare, 'agents/one/index.html'));
		linkSync(join(out, 'index.html'), join(spare, 'agents/one/index.html'));
	},
	'files missing': (_, spare) => {
		rmSync(join(spare, 'index.html'));
		rmSync(join(spare, 'agents'), { recursive: true });
	},
	'nothing at all': (_, spare) => {
		rmSync(spare, { recursive: true });
		mkdirSync(spare);
	},
};

describe('a spare that holds', () => {
	test.each(Object.entries(SPOILT))('%s becomes the very site', async (_, spoil) => {
		for (const site of [SITE, EDITED]) {
			const place = await placeWithSpare();
			spoil(place, place.spare);
			await place.build(site);
			expect(listTexts(place.out)).toEqual(treeOf(site));
			expect(listTexts(place.outside)).toEqual({ 'kept.txt': 'kept' });
			await place.build(SITE);
			expect(listTexts(place.out)).toEqual(treeOf(SITE));
		}
	});
});

test('what is the same in the spare stays where it is', async () => {
	const place = await placeWithSpare();
	const before = lstatSync(join(place.out, 'agents/two/index.html'));
	const folder = lstatSync(join(place.spare, 'agents/two'));
	await place.build(EDITED);
	const after = lstatSync(join(place.out, 'agents/two/index.html'));
	expect(after).toMatchObject({
		ino: before.ino,
		mtimeMs: before.mtimeMs,
		ctimeMs: before.ctimeMs,
	});
	expect(lstatSync(join(place.out, 'agents/two'))).toMatchObject({
		ino: folder.ino,
		mtimeMs: folder.mtimeMs,
	});
});

test('a file of the spare is kept where that of the site is spoilt', async () => {
	const place = await placeWithSpare();
	rmSync(join(place.out, 'index.html'));
	writeFileSync(join(place.out, 'index.html'), 'spoilt');
	rmSync(join(place.out, 'agents/two'), { recursive: true });
	await place.build(SITE);
	expect(listTexts(place.out)).toEqual(treeOf(SITE));
});

test('a file that was written into is written anew, though the spare has the same one', async () => {
	const place = await placeWithSpare();
	appendFileSync(join(place.out, 'index.html'), ', edited');
	await place.build(SITE);
	expect(listTexts(place.out)).toEqual(treeOf(SITE));
});

test('a folder may become a file, and a file a folder', async () => {
	const place = await placeWithSpare();
	const turned = { agents: 'all of them', 'index.html/index.html': 'home' };
	for (const site of [turned, SITE, turned, turned, SITE]) {
		await place.build(site);
		expect(listTexts(place.out)).toEqual(treeOf(site));
	}
});

test('what is in the way under another spelling goes', () => {
	const folder = temporaryFolder({ 'agents/One.md': 'old', 'agents/two.md': 'old' });
	const refilled = refillFolder(folder);
	refilled.put('agents/one.md', (path) => {
		// As on a disk that takes the two for one name.
		if (existsSync(join(folder, 'agents/One.md')))
			throw Object.assign(new Error('It is there.'), { code: 'EEXIST' });
		writeFileSync(path, 'new', { flag: 'wx' });
	});
	refilled.clear();
	expect(listTexts(folder)).toEqual({ agents: null, 'agents/one.md': 'new' });
});

test('a file is kept only when inode, size and time are those that are asked for', () => {
	const folder = temporaryFolder({ 'agents/one.md': 'one' });
	const { ino: inode, size, mtimeMs: modified } = lstatSync(join(folder, 'agents/one.md'));
	const refilled = refillFolder(folder);
	const kept = [
		{ inode: inode + 1, size, modified },
		{ inode, size: size + 1, modified },
		{ inode, size, modified: modified + 1 },
		{ inode, size, modified },
	].map((identity) => refilled.keep('agents/one.md', identity));
	expect(kept).toEqual([false, false, false, true]);
	refilled.clear();
	expect(listTexts(folder)).toEqual({ agents: null, 'agents/one.md': 'one' });
});

test('a folder in which nothing could be kept is gone', () => {
	const folder = temporaryFolder({ 'agents/one/index.html': 'one', 'two.md': 'two' });
	const refilled = refillFolder(folder);
	const other = { size: 3, modified: 0, inode: 0 };
	expect(refilled.keep('agents/one/index.html', other)).toBe(false);
	expect(refilled.keep('agents/none/index.html', other)).toBe(false);
	refilled.put('two.md', (path) => writeFileSync(path, 'new', { flag: 'wx' }));
	refilled.clear();
	expect(listTexts(folder)).toEqual({ 'two.md': 'new' });
});

test.skipIf(!existsSync('/dev/shm'))('says where files had to be copied', async () => {
	const place = await placeWithSpare();
	const elsewhere = mkdtempSync('/dev/shm/roster-test-');
	onTestFinished(() => rmSync(elsewhere, { recursive: true }));
	const earlier = await readEarlierSite(place.home, place.out, VERSION);
	const writer = createSiteWriter(elsewhere, earlier);
	expect(writer.hasCopies).toBe(false);
	expect(writer.reuse('index.html', hash('sha256', 'home'))).toBe(true);
	expect(writer.hasCopies).toBe(true);
	expect(listTexts(elsewhere)).toEqual({ 'index.html': 'home' });
});

test('a file that is written twice has the content of the second time', async () => {
	const place = await placeWithSpare();
	const earlier = await readEarlierSite(place.home, place.out, VERSION);
	const writer = createSiteWriter(place.spare, earlier);
	expect(writer.reuse('index.html', hash('sha256', 'home'))).toBe(true);
	writer.write('index.html', Buffer.from('second'));
	writer.write('index.html', Buffer.from('third'));
	writer.finish();
	expect(listTexts(place.spare)).toEqual({ 'index.html': 'third' });
	expect(readFileSync(join(place.out, 'index.html'), 'utf8')).toBe('home');
});

/** With its folders. */
function treeOf(site: Readonly<Record<string, string>>): Record<string, string | null> {
	const tree: Record<string, string | null> = {};
	for (const [file, content] of Object.entries(site)) {
		for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1))
			tree[file.slice(0, end)] = null;
		tree[file] = content;
	}
	return tree;
}

test('a file that was taken over with others can be taken over again, and be written anew', async () => {
	const place = new Place();
	await place.build(SITE);
	const earlier = await readEarlierSite(place.home, place.out, VERSION);
	mkdirSync(place.spare);
	const writer = createSiteWriter(place.spare, earlier);
	const keyOf = (file: string): string => hash('sha256', SITE[file] ?? '');
	for (const file of ['index.html', 'agents/two.md']) {
		expect(writer.reuse(file, keyOf(file))).toBe(true);
		expect(writer.reuse(file, keyOf(file))).toBe(true);
	}
	expect(writer.reuse('agents/two.md', 'another key')).toBe(false);
	writer.write('agents/two.md', Buffer.from('# Two, edited'), 'another key');
	writer.finish();
	expect(listTexts(place.spare)).toMatchObject({
		'index.html': 'home',
		'agents/two.md': '# Two, edited',
	});
	expect(listTexts(place.out)).toMatchObject({ 'agents/two.md': '# Two' });
	expect([...writer.files.keys()]).toEqual(['index.html', 'agents/two.md']);
});
