import { hash } from 'node:crypto';
import {
	appendFileSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openRecordStore } from '../../../src/store/record-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'roster-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let path: string;
let count = 0;
beforeEach(() => {
	path = join(folder, `store-${count++}.bin`);
});

const LARGE = 'x'.repeat(700_000);

test('Gives back what it took, before and after it is written', () => {
	const store = openRecordStore(path);
	store.set(key(1), 'Größe → 4 µm');
	store.set(key(2), Uint8Array.of(0, 255, 10));
	store.set(key(3), '');
	const read = (): unknown[] =>
		[1, 2, 3, 4].map((of) => store.get(key(of))?.toString('hex') ?? null);
	const expected = [hex('Größe → 4 µm'), '00ff0a', '', null];
	expect(read()).toEqual(expected);
	store.flush();
	expect(read()).toEqual(expected);
	store.close();
	const other = openRecordStore(path);
	expect([1, 2, 3].map((of) => other.get(key(of))?.toString('hex'))).toEqual(expected.slice(0, 3));
	other.close();
});

test('What was given may change afterwards, and so may what it gave', () => {
	const store = openRecordStore(path);
	const given = Uint8Array.of(1, 2, 3);
	store.set(key(1), given);
	given.fill(9);
	const got = store.get(key(1));
	store.set(key(2), LARGE);
	expect(got).toEqual(Buffer.of(1, 2, 3));
	got?.fill(7);
	expect(store.get(key(1))).toEqual(Buffer.of(1, 2, 3));
	store.close();
});

test('Of two records with one key the later one counts, in memory and in the file', () => {
	const store = openRecordStore(path);
	store.set(key(1), 'old');
	store.set(key(1), 'new');
	expect(String(store.get(key(1)))).toBe('new');
	store.close();
	const other = openRecordStore(path);
	other.has(key(9));
	expect(String(other.get(key(1)))).toBe('new');
	other.close();
});

test('Writes by itself once much is waiting', () => {
	const store = openRecordStore(path);
	store.set(key(1), LARGE);
	store.set(key(2), LARGE);
	const other = openRecordStore(path);
	expect(other.get(key(2))?.length).toBe(LARGE.length);
	other.close();
	store.close();
});

test('Two that write by turns read each other', () => {
	const [one, other] = [openRecordStore(path), openRecordStore(path)];
	for (let round = 0; round < 20; round++) {
		const [writer, reader] = round % 2 === 0 ? [one, other] : [other, one];
		for (let of = 0; of < 5; of++) writer.set(key(round * 5 + of), `record ${round}.${of}`);
		writer.flush();
		expect(String(reader.get(key(round * 5 + 3)))).toBe(`record ${round}.3`);
	}
	for (let of = 0; of < 100; of++) {
		const text = `record ${Math.floor(of / 5)}.${of % 5}`;
		expect([one, other].map((store) => String(store.get(key(of))))).toEqual([text, text]);
	}
	one.close();
	other.close();
});

test('What another one adds while records wait is found beside them', () => {
	const [one, other] = [openRecordStore(path), openRecordStore(path)];
	one.set(key(1), 'of one');
	other.set(key(2), 'of the other');
	other.flush();
	one.flush();
	expect(String(one.get(key(1)))).toBe('of one');
	expect(String(one.get(key(2)))).toBe('of the other');
	expect(String(other.get(key(1)))).toBe('of one');
	one.close();
	other.close();
});

test('A new file that is taken for its own reads what it wrote, and harms nothing of others', () => {
	const own = openRecordStore(path, { isOwnWhenNew: true });
	const other = openRecordStore(path);
	other.set(key(1), 'of the other');
	other.flush();
	expect(own.get(key(1))).toBeNull();
	own.set(key(2), 'own');
	own.flush();
	expect(String(own.get(key(2)))).toBe('own');
	expect([1, 2].map((of) => String(other.get(key(of))))).toEqual(['of the other', 'own']);
	own.close();
	other.close();
	const again = openRecordStore(path, { isOwnWhenNew: true });
	expect(String(again.get(key(1)))).toBe('of the other');
	again.close();
});

test('A damaged record is as good as none, and the file heals when it is written', () => {
	const store = openRecordStore(path);
	for (let of = 0; of < 10; of++) store.set(key(of), `record ${of}`);
	store.close();
	const bytes = readFileSync(path);
	for (let at = 0; at < bytes.length; at += 7) {
		const damaged = Buffer.from(bytes);
		damaged[at] = (damaged[at] ?? 0) ^ 0x55;
		writeFileSync(path, damaged);
		const opened = openRecordStore(path);
		for (let of = 0; of < 10; of++) {
			const read = opened.get(key(of));
			if (read !== null) expect(String(read)).toBe(`record ${of}`);
			else opened.set(key(of), `record ${of}`);
		}
		opened.close();
		const again = openRecordStore(path);
		for (let of = 0; of < 10; of++) expect(String(again.get(key(of)))).toBe(`record ${of}`);
		again.close();
	}
});

test('What cannot be read at the end of the file is cut off', () => {
	const store = openRecordStore(path);
	store.set(key(1), 'whole');
	store.close();
	const { size } = statSync(path);
	appendFileSync(path, 'the beginning of a record that was never');
	const opened = openRecordStore(path);
	opened.set(key(2), 'next');
	opened.close();
	const { length } = 'next';
	expect(statSync(path).size).toBeLessThan(size + length + 40);
	const again = openRecordStore(path);
	expect([1, 2].map((of) => String(again.get(key(of))))).toEqual(['whole', 'next']);
	again.close();
});

test('Where nothing can be written, records are kept in memory', () => {
	const store = openRecordStore(join('/dev/null', 'store.bin'));
	store.set(key(1), LARGE);
	store.set(key(2), LARGE);
	store.flush();
	expect(store.get(key(1))?.length).toBe(LARGE.length);
	store.close();
});

function key(of: number): string {
	return hash('sha256', String(of), 'hex').slice(0, 32);
}

function hex(text: string): string {
	return Buffer.from(text).toString('hex');
}
