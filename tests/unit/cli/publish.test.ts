import {
	appendFileSync,
	chmodSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { listTexts } from '../../support/list-tree.ts';
import { SitePlace, treeOf } from '../../support/site-place.ts';

const SITE = {
	'index.html': 'home',
	'agents.json': '[]',
	'agents/one/index.html': 'one',
	'agents/two/index.html': 'two',
	'agents/two.md': '# Two',
	'search/deep/er/a.idx': 'index',
};
const EDITED = { ...SITE, 'agents/one/index.html': 'one, edited' };
/** A folder is trusted when it has been left alone for a while. */
const TICK_MILLISECONDS = 40;

/** A site that no build has to look through. */
async function settledSite(): Promise<SitePlace> {
	const place = new SitePlace();
	await place.build(SITE);
	await pause(TICK_MILLISECONDS);
	await place.build(SITE);
	return place;
}

const SPOILT: Readonly<Record<string, (place: SitePlace) => void>> = {
	'nothing else': () => {},
	'a foreign file': ({ out }) => {
		writeFileSync(join(out, 'CNAME'), 'example.com');
		writeFileSync(join(out, 'agents/one/index.html.gz'), 'zip');
	},
	'a foreign folder': ({ out }) => {
		mkdirSync(join(out, 'agents/three/four'), { recursive: true });
		writeFileSync(join(out, 'agents/three/four/index.html'), 'four');
		mkdirSync(join(out, 'empty'));
	},
	'a name that is no text': ({ out }) =>
		writeFileSync(Buffer.concat([Buffer.from(`${out}/agents/caf`), Buffer.from([0xe9])]), ''),
	'a folder whose name is no text': ({ out }) => {
		const name = Buffer.concat([Buffer.from(`${out}/agents/caf`), Buffer.from([0xe9])]);
		mkdirSync(name);
		writeFileSync(Buffer.concat([name, Buffer.from('/file')]), '');
	},
	'a link to a folder in place of a folder': ({ out, outside }) => {
		rmSync(join(out, 'agents'), { recursive: true });
		symlinkSync(outside, join(out, 'agents'), 'junction');
	},
	'a link to what was that folder': ({ home, out }) => {
		renameSync(join(out, 'agents'), join(home, 'moved'));
		symlinkSync(join(home, 'moved'), join(out, 'agents'), 'junction');
	},
	'a link to a folder in place of a file': ({ out, outside }) => {
		rmSync(join(out, 'index.html'));
		symlinkSync(outside, join(out, 'index.html'), 'junction');
	},
	'a link to a file in place of a file': ({ out, outside }) => {
		for (const file of ['index.html', 'agents.json', 'agents/one/index.html']) {
			rmSync(join(out, file));
			symlinkSync(join(outside, 'kept.txt'), join(out, file));
		}
	},
	'a link to what was that file': ({ home, out }) => {
		renameSync(join(out, 'index.html'), join(home, 'moved'));
		symlinkSync(join(home, 'moved'), join(out, 'index.html'));
	},
	'a link that leads nowhere': ({ out }) => {
		rmSync(join(out, 'agents/one/index.html'));
		symlinkSync('nowhere', join(out, 'agents/one/index.html'));
	},
	'a link beside the pages': ({ out, outside }) =>
		symlinkSync(outside, join(out, 'agents/outside'), 'junction'),
	'a folder in place of a file': ({ out }) => {
		for (const file of ['index.html', 'agents.json', 'agents/one/index.html']) {
			rmSync(join(out, file));
			mkdirSync(join(out, file, 'in/it'), { recursive: true });
			writeFileSync(join(out, file, 'in/it/file'), '');
		}
	},
	'a file in place of a folder': ({ out }) => {
		for (const folder of ['agents/one', 'agents/two', 'search']) {
			rmSync(join(out, folder), { recursive: true });
			writeFileSync(join(out, folder), 'no folder');
		}
	},
	'a file that was written into': ({ out }) => {
		appendFileSync(join(out, 'agents.json'), 'edited');
		appendFileSync(join(out, 'index.html'), 'edited');
	},
	'another file of the same size and time': ({ out }) => {
		const path = join(out, 'index.html');
		const { mtime } = statSync(path);
		writeFileSync(`${path}.new`, 'gone');
		utimesSync(`${path}.new`, mtime, mtime);
		renameSync(`${path}.new`, path);
	},
	'a file that is one with another': ({ out }) => {
		rmSync(join(out, 'agents/one/index.html'));
		linkSync(join(out, 'index.html'), join(out, 'agents/one/index.html'));
	},
	'two files in each other’s place': ({ out }) => {
		const [one, two] = ['one', 'two'].map((name) => join(out, `agents/${name}/index.html`));
		if (one === undefined || two === undefined) return;
		renameSync(one, `${one}.old`);
		renameSync(two, one);
		renameSync(`${one}.old`, two);
	},
	'files missing': ({ out }) => {
		rmSync(join(out, 'index.html'));
		rmSync(join(out, 'agents'), { recursive: true });
	},
	'a folder that may not be written': ({ out }) => chmodSync(join(out, 'agents/one'), 0o500),
};

describe('a site that holds', () => {
	test.each(Object.entries(SPOILT))('%s becomes the very site', async (_, spoil) => {
		for (const site of [SITE, EDITED]) {
			const place = await settledSite();
			spoil(place);
			await place.build(site);
			expect(listTexts(place.out)).toEqual(treeOf(site));
			expect(listTexts(place.outside)).toEqual({ 'kept.txt': 'kept' });
			await place.build(SITE);
			expect(listTexts(place.out)).toEqual(treeOf(SITE));
		}
	});
});

test('what is the same stays as it is, whatever else changes', async () => {
	const place = await settledSite();
	const describe = () =>
		['index.html', 'agents.json', 'agents/two', 'agents/two/index.html', 'search/deep/er'].map(
			(path) => {
				const { ino, mtimeMs, ctimeMs } = lstatSync(join(place.out, path));
				return { ino, mtimeMs, ctimeMs };
			}
		);
	const before = describe();
	await place.build(EDITED);
	expect(describe()).toEqual(before);
	place.version = 'all is drawn anew';
	await place.build(SITE);
	expect(describe()).toEqual(before);
});

test('nothing is touched before all is made', async () => {
	const place = await settledSite();
	const failing = place.build({ ...EDITED, 'new.html': 'new' }, () => {
		expect(listTexts(place.out)).toEqual(treeOf(SITE));
		throw new Error('The disk is full.');
	});
	await expect(failing).rejects.toThrow('The disk is full.');
	expect(listTexts(place.out)).toEqual(treeOf(SITE));
	expect(readdirSync(place.home)).not.toContain(expect.stringContaining('.dist.'));
});

test('new files come before those that are replaced, and pages after what they need', async () => {
	const place = await settledSite();
	const { staged, strays } = await place.build({
		'index.html': 'home with a link to three',
		'agents/three/index.html': 'three',
		'agents.json': '[3]',
		'style.css': '',
		'agents/two/index.html': 'two',
	});
	expect(staged).toEqual(['style.css', 'agents/three/index.html', 'agents.json', 'index.html']);
	expect([...strays].sort()).toEqual(['agents/one', 'agents/two.md', 'search']);
});

test('a folder may become a file, and a file a folder', async () => {
	const place = await settledSite();
	const turned = { agents: 'all of them', 'index.html/index.html': 'home' };
	for (const site of [turned, SITE, turned, turned, SITE]) {
		await place.build(site);
		expect(listTexts(place.out)).toEqual(treeOf(site));
	}
});

test('a name may come to be spelt otherwise', async () => {
	const place = await settledSite();
	const { 'agents/two.md': text, ...rest } = SITE;
	for (const site of [
		{ ...rest, 'agents/TWO.md': text },
		{ ...rest, 'Agents/two.md': text },
		SITE,
	]) {
		await place.build(site);
		expect(listTexts(place.out)).toEqual(treeOf(site));
	}
});

test.each([
	['while a build is under way', true],
	['in the moment after one', false],
])('what somebody puts into the site %s goes with the next', async (_, isDuring) => {
	const place = await settledSite();
	const stray = join(place.out, 'agents/one/stray.html');
	await place.build(EDITED, () => isDuring && writeFileSync(stray, ''));
	if (!isDuring) writeFileSync(stray, '');
	await pause(TICK_MILLISECONDS);
	await place.build(EDITED);
	expect(listTexts(place.out)).toEqual(treeOf(EDITED));
});

test.each([
	['an empty folder', true],
	['nothing yet', false],
])(
	'where the output is a link to %s, the site lies there and the link stays',
	async (_, isThere) => {
		const place = new SitePlace();
		if (isThere) mkdirSync(join(place.home, 'real'));
		symlinkSync('real', place.out, 'junction');
		for (const site of [SITE, EDITED]) {
			await place.build(site);
			expect(listTexts(join(place.home, 'real'))).toEqual(treeOf(site));
			expect(lstatSync(place.out).isSymbolicLink()).toBe(true);
		}
	}
);

test('a file that was to stay can be written anew, and the other way round', async () => {
	const place = await settledSite();
	const staged = await place.build({ ...SITE, 'index.html': 'second' });
	expect(staged.staged).toEqual(['index.html']);
	const back = await place.build({ ...SITE, 'index.html': 'second' });
	expect(back.staged).toEqual([]);
});
