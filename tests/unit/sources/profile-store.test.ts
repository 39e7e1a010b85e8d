import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ProfileRows } from '../../../src/core/derive/relation-profile.ts';
import { openProfileStore } from '../../../src/sources/profile-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KEYS = Array.from({ length: 20 }, (_, index) => `key-${index}`);

let path: string;

beforeEach(() => {
	path = join(temporaryFolder(), 'profiles', 'one.bin');
});

function rowsOf(index: number): ProfileRows {
	return {
		terms: Uint32Array.from(Array.from({ length: index * 2 }, (_, at) => at)),
		mentions: Uint32Array.of(index, 1, 0),
	};
}

function fill(keys: readonly string[]): void {
	const store = openProfileStore(path, 'one');
	store.vocabulary.writing(store.vocabulary.word('api'), '');
	store.vocabulary.writing(store.vocabulary.word('sql'), 'SQL');
	store.vocabulary.name('tester');
	for (const [index, key] of keys.entries()) store.keep(key, rowsOf(index));
	store.save(keys);
}

test('what was kept is found by the next one, with what its numbers stand for', () => {
	fill(KEYS);
	const store = openProfileStore(path, 'one');
	for (const [index, key] of KEYS.entries()) expect(store.find(key)).toEqual(rowsOf(index));
	expect(store.vocabulary.list).toEqual({
		words: ['api', 'sql'],
		forms: ['', 'SQL'],
		wordOf: [0, 1],
		names: ['tester'],
	});
});

test('a file that is damaged or of another version holds nothing', () => {
	fill(KEYS);
	expect(openProfileStore(path, 'two').find('key-3')).toBeNull();
	appendFileSync(path, 'x');
	const store = openProfileStore(path, 'one');
	expect(store.find('key-3')).toBeNull();
	expect(store.vocabulary.list.words).toEqual([]);
});

test('files that are gone are not written again, and a few new ones are not worth it', () => {
	fill(KEYS.slice(0, 5));
	expect(existsSync(path)).toBe(false);
	fill(KEYS);
	const store = openProfileStore(path, 'one');
	const more = KEYS.map((key) => `${key}-more`);
	for (const key of more) store.keep(key, rowsOf(1));
	store.save([...KEYS.slice(10), ...more]);
	const next = openProfileStore(path, 'one');
	expect(next.find('key-3')).toBeNull();
	expect(next.find('key-13')).not.toBeNull();
	expect(next.find('key-3-more')).not.toBeNull();
});
