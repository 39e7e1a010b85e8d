import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	type EarlierSite,
	noteSite,
	readEarlierSite,
} from '../../../src/integrations/earlier-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const VERSION = 'version';

/** A site of two files of one key and one of another, with a cache that has its notes. */
async function notedSite(): Promise<{ out: string; cache: string; notes: string }> {
	const site = { 'a.html': 'first', 'b.html': 'second', 'c.html': 'third' };
	const out = temporaryFolder(site);
	const cache = temporaryFolder();
	const files = Object.entries(site).map(([file, { length: size }]) => {
		const key = file === 'c.html' ? 'other' : 'one';
		return [file, { size, identity: null, key }] as const;
	});
	await noteSite(cache, out, { version: VERSION, files: new Map(files) });
	const [name = ''] = readdirSync(join(cache, 'sites'));
	return { out, cache, notes: join(cache, 'sites', name) };
}

test('files are found by what they were made from, while they are what was written', async () => {
	const { out, cache } = await notedSite();
	const earlier = await readEarlierSite(cache, out, VERSION);
	expect(notedAs('one', earlier)).toEqual(['a.html', 'b.html']);
	expect(earlier.noted('a.html', 'other')).toBeNull();
	expect(earlier.noted('d.html', 'one')).toBeNull();
	const noted = earlier.noted('a.html', 'one');
	expect(noted?.size).toBe(5);
	if (noted === null) return;
	expect(earlier.find('a.html', noted)?.identity).toEqual(noted);
	writeFileSync(join(out, 'a.html'), 'edited');
	expect(earlier.find('a.html', noted)).toBeNull();
});

test.each([
	['of another version', (notes: object) => ({ ...notes, version: 'other' })],
	[
		'of an older Roster',
		() => ({ version: VERSION, files: { 'a.html': { key: 'one', size: 5 } } }),
	],
	['of a newer Roster', (notes: object) => ({ ...notes, format: 99 })],
])('notes %s are not read', async (_, change) => {
	const { out, cache, notes } = await notedSite();
	const text = JSON.stringify(change(JSON.parse(readFileSync(notes, 'utf8').split('\n')[1] ?? '')));
	writeFileSync(notes, `${hash('sha256', text, 'hex')}\n${text}`);
	const earlier = await readEarlierSite(cache, out, VERSION);
	expect(notedAs('one', earlier)).toEqual([]);
	expect(earlier.noted('a.html', 'one')).toBeNull();
});

test('a file is the same by its bytes, and none where there was no site', async () => {
	const { out, cache } = await notedSite();
	const earlier = await readEarlierSite(cache, out, 'other version');
	expect(earlier.findSame('a.html', Buffer.from('first'))?.path).toBe(join(out, 'a.html'));
	expect(earlier.findSame('a.html', Buffer.from('frist'))).toBeNull();
	const none = await readEarlierSite(cache, join(out, 'none'), VERSION);
	expect(none.findSame('a.html', Buffer.from('first'))).toBeNull();
});

function notedAs(key: string, earlier: EarlierSite): string[] {
	return ['a.html', 'b.html', 'c.html'].filter((file) => earlier.noted(file, key) !== null);
}
