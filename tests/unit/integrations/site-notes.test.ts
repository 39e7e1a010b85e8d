import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	foldersOf,
	identityOf,
	readSiteNotes,
	splitList,
	writeSiteNotes,
} from '../../../src/integrations/site-notes.ts';
import { readSealedValue, writeSealedValue } from '../../../src/store/sealed-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PLACE = '/srv/site';
const NOTES = {
	version: 'version',
	files: new Map([
		['index.html', { key: 'one', size: 5, modified: 1.5, inode: 7 }],
		['agents/é.md', { key: '', size: 0, modified: 1_764_510_000_123.456, inode: 2 ** 40 }],
	]),
	folders: new Map([
		['', { modified: Number.NaN, inode: 1 }],
		['agents', { modified: 2, inode: 3 }],
	]),
};

test('what is noted of a place is read as it was written, for that place and version only', () => {
	const cache = temporaryFolder();
	writeSiteNotes(cache, PLACE, NOTES);
	const notes = readSiteNotes(cache, PLACE, 'version');
	expect(notes?.version).toBe(NOTES.version);
	const keys = splitList(notes?.keys ?? '');
	const files = splitList(notes?.files ?? '').map((file, row) => [
		file,
		{ key: keys[row], ...(notes && identityOf(notes, row)) },
	]);
	expect(files).toEqual([...NOTES.files]);
	expect(foldersOf(notes?.folders ?? '', notes?.states ?? new Float64Array())).toEqual(
		NOTES.folders
	);
	expect(readSiteNotes(cache, PLACE, 'other')).toBeNull();
	expect(readSiteNotes(cache, '/srv/other', 'version')).toBeNull();
});

test.each([
	['of another Roster', (notes: object) => ({ ...notes, format: 99 })],
	['that are none', () => null],
])('notes %s are not read', (_, change) => {
	const cache = temporaryFolder();
	writeSiteNotes(cache, PLACE, NOTES);
	const [name = ''] = readdirSync(join(cache, 'sites'));
	const path = join(cache, 'sites', name);
	writeSealedValue(path, change(readSealedValue<object>(path) ?? {}));
	expect(readSiteNotes(cache, PLACE, 'version')).toBeNull();
});
