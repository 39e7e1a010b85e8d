import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepSpare, makeSpare, takeSpare } from '../../../src/cli/spare-site.ts';
import { listTexts } from '../../support/list-tree.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SITE = { '.roster.json': '{}', 'index.html': 'home' };
const DAY_SECONDS = 24 * 60 * 60;

/** A replaced site `old`, an empty folder `new`, and the place for a spare. */
function begin(): { home: string; old: string; spare: string; fresh: string } {
	const home = temporaryFolder({
		'old/.roster.json': SITE['.roster.json'],
		'old/index.html': SITE['index.html'],
	});
	for (const name of ['sites', 'new']) mkdirSync(join(home, name));
	return {
		home,
		old: join(home, 'old'),
		spare: join(home, 'sites/a.spare'),
		fresh: join(home, 'new'),
	};
}

test('a site that was replaced is kept without its marker, and is there for the next', () => {
	const { old, spare, fresh } = begin();
	keepSpare(old, spare);
	expect(existsSync(old)).toBe(false);
	expect(listTexts(spare)).toEqual({ 'index.html': 'home' });
	takeSpare(spare, fresh);
	expect(existsSync(spare)).toBe(false);
	expect(listTexts(fresh)).toEqual({ 'index.html': 'home' });
});

test('a site that has replaced none gets a spare of links to its files', () => {
	const home = temporaryFolder({
		'site/.roster.json': '{}',
		'site/index.html': 'home',
		'site/agents/a/index.html': 'an agent',
	});
	const spare = join(home, 'sites/a.spare');
	mkdirSync(join(home, 'sites'));
	makeSpare(join(home, 'site'), ['index.html', 'agents/a/index.html'], spare);
	expect(listTexts(spare)).toMatchObject({
		'index.html': 'home',
		'agents/a/index.html': 'an agent',
	});
	const inodes = ['site', 'sites/a.spare'].map(
		(folder) => statSync(join(home, folder, 'index.html')).ino
	);
	expect(inodes[0]).toBe(inodes[1]);
});

test('where a spare cannot be made, nothing is left of it', () => {
	const home = temporaryFolder({ 'site/index.html': 'home' });
	mkdirSync(join(home, 'sites'));
	makeSpare(join(home, 'site'), ['index.html', 'gone.html'], join(home, 'sites/a.spare'));
	expect(readdirSync(join(home, 'sites'))).toEqual([]);
});

test('what killed runs have left half made goes, and what live ones are making stays', () => {
	const { home, old, spare } = begin();
	const gone = spawnSync(process.execPath, ['--version']).pid;
	for (const pid of [gone, process.ppid]) mkdirSync(join(home, `sites/b.spare.${pid}.tmp`));
	keepSpare(old, spare);
	expect(readdirSync(join(home, 'sites'))).toEqual(['a.spare', `b.spare.${process.ppid}.tmp`]);
});

test('whoever comes second has an empty folder', () => {
	const { home, old, spare, fresh } = begin();
	const second = join(home, 'second');
	mkdirSync(second);
	keepSpare(old, spare);
	takeSpare(spare, fresh);
	takeSpare(spare, second);
	expect(listTexts(second)).toEqual({});
});

test('a spare that somebody has marked as a site is none when it is taken', () => {
	const { old, spare, fresh } = begin();
	keepSpare(old, spare);
	writeFileSync(join(spare, '.roster.json'), '{}');
	takeSpare(spare, fresh);
	expect(listTexts(fresh)).toEqual({ 'index.html': 'home' });
});

test.each([
	['a file', (spare: string) => writeFileSync(spare, '')],
	['a link to a site', (spare: string, old: string) => symlinkSync(old, spare, 'junction')],
])('%s in place of a spare is not taken', (_, put) => {
	const { old, spare, fresh } = begin();
	put(spare, old);
	takeSpare(spare, fresh);
	expect(listTexts(fresh)).toEqual({});
	expect(listTexts(old)).toEqual(SITE);
});

test('a folder that has been filled meanwhile keeps what it has', () => {
	const { old, spare, fresh } = begin();
	keepSpare(old, spare);
	writeFileSync(join(fresh, 'page.html'), 'page');
	if (process.platform !== 'win32') takeSpare(spare, fresh);
	expect(listTexts(fresh)).toEqual({ 'page.html': 'page' });
});

test.each([
	[
		'a spare is there already',
		({ spare }: ReturnType<typeof begin>) => {
			mkdirSync(spare);
			writeFileSync(join(spare, 'kept.html'), '');
		},
	],
	[
		'the cache is gone',
		({ home }: ReturnType<typeof begin>) => rmSync(join(home, 'sites'), { recursive: true }),
	],
])('where %s the site stays for whoever removes it', (_, spoil) => {
	const places = begin();
	spoil(places);
	keepSpare(places.old, places.spare);
	expect(existsSync(places.old)).toBe(true);
});

test('the spares of three places stay, and none that was not used for a week', () => {
	const { home, old, spare } = begin();
	for (let days = 0; days < 5; days++) {
		const other = join(home, 'sites', `${days}.spare`);
		mkdirSync(join(other, 'agents'), { recursive: true });
		const time = Date.now() / 1000 - (days + 1) * DAY_SECONDS;
		utimesSync(other, time, time);
	}
	writeFileSync(join(home, 'sites/a.json'), '{}');
	keepSpare(old, spare);
	expect(readdirSync(join(home, 'sites')).sort()).toEqual([
		'0.spare',
		'1.spare',
		'a.json',
		'a.spare',
	]);
	const old2 = join(realpathSync(home), 'old2');
	mkdirSync(old2);
	const time = Date.now() / 1000 - 8 * DAY_SECONDS;
	for (const name of ['0', 'a']) utimesSync(join(home, 'sites', `${name}.spare`), time, time);
	keepSpare(old2, join(home, 'sites/b.spare'));
	expect(readdirSync(join(home, 'sites')).sort()).toEqual(['1.spare', 'a.json', 'b.spare']);
});
