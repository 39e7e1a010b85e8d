import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSealed, writeSealed } from '../../../src/store/sealed-file.ts';
import {
	readSealedValue,
	readSealedValueAside,
	writeSealedValue,
} from '../../../src/store/sealed-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let path: string;
beforeEach(() => {
	path = join(temporaryFolder(), 'below', 'value.bin');
});

const VALUE = {
	text: 'Größe → 4 µm',
	list: [null, true, 3.5, { deep: new Map([['key', new Set([1])]]) }],
	none: new Uint32Array(0),
	bytes: Uint8Array.of(1, 2, 3),
	words: Uint32Array.of(0, 0xffffffff, 7),
	units: Uint16Array.of(65_535),
	signed: Int32Array.of(-1),
	nested: [{ numbers: Float64Array.of(Math.PI, Number.NaN) }],
};

test('A value comes back as it was', () => {
	writeSealedValue(path, VALUE);
	expect(readSealedValue(path)).toEqual(VALUE);
});

test('A value that is read aside comes back as it was when that began', async () => {
	expect(await readSealedValueAside(path)()).toBeNull();
	writeSealedValue(path, VALUE);
	const read = readSealedValueAside(path);
	writeSealedValue(path, { another: 'value' });
	expect(await read()).toEqual(VALUE);
	writeFileSync(path, readFileSync(path).subarray(0, -1));
	expect(await readSealedValueAside(path)()).toBeNull();
});

test('A part of an array is kept without the rest, and what is a buffer comes back as bytes', () => {
	const all = Uint32Array.from({ length: 100 }, (_, index) => index);
	writeSealedValue(path, { part: all.subarray(3, 6), buffer: Buffer.from('abc') });
	expect(readSealedValue(path)).toEqual({
		part: Uint32Array.of(3, 4, 5),
		buffer: Uint8Array.of(97, 98, 99),
	});
});

test('What was kept is replaced as a whole, and nothing else is left beside it', () => {
	writeSealedValue(path, VALUE);
	writeSealedValue(path, 'another');
	expect(readSealedValue(path)).toBe('another');
	expect(readdirSync(join(path, '..'))).toEqual(['value.bin']);
});

test('An array that cannot be kept is refused, and what was kept stays', () => {
	writeSealedValue(path, 'kept');
	expect(() => writeSealedValue(path, { big: new BigInt64Array(1) })).toThrow(TypeError);
	expect(readSealedValue(path)).toBe('kept');
});

test('A file that is missing, cut or changed anywhere gives nothing', () => {
	expect(readSealedValue(path)).toBeNull();
	writeSealedValue(path, VALUE);
	const whole = readFileSync(path);
	for (let length = 0; length < whole.length; length += 5) {
		writeFileSync(path, whole.subarray(0, length));
		expect(readSealedValue(path), `cut at ${length}`).toBeNull();
	}
	for (let at = 0; at < whole.length; at++) {
		// What stands behind the seal for the sake of order means nothing.
		if (at >= 12 && at < 16) continue;
		const changed = Buffer.from(whole);
		changed[at] = (changed[at] ?? 0) ^ 0x10;
		writeFileSync(path, changed);
		expect(readSealedValue(path), `changed at ${at}`).toBeNull();
	}
});

test('Parts may be made in one and the same piece of memory', () => {
	function* parts(): Generator<Uint8Array> {
		const memory = new Uint8Array(2);
		for (let round = 1; round <= 3; round++) yield memory.fill(round);
	}
	writeSealed(path, parts());
	expect([...(readSealed(path) ?? [])]).toEqual([1, 1, 2, 2, 3, 3]);
});

test('Where nothing can be written nothing happens', () => {
	writeSealedValue(join('/dev/null', 'value.bin'), VALUE);
	expect(readSealedValue(join('/dev/null', 'value.bin'))).toBeNull();
});
