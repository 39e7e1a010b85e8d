import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Cbor, readCbor, writeCbor } from '../../../src/search/cbor.ts';
import { repackIndex } from '../../../src/search/repack-index.ts';

const SIGNATURE = 'pagefind_dcd';

describe('a repacked index', () => {
	test('counts the places of a word on a page by weight, and tells no place', () => {
		const [word] = wordsOf(
			repack([['test', [[7, [-25, 90, 12, -73, 4], [-2, 31, 2, -1, 5]]], []]])
		);
		expect(word).toEqual(['test', [[7, [-25, 0, 1, -73, 2], [-2, 0, -1, 0]]], []]);
	});

	test('keeps the pages of further spellings', () => {
		const [word] = wordsOf(repack([['cafe', [], [['café', [[1, [-25, 40], []]]]]]]));
		expect(word).toEqual(['cafe', [], [['café', [[1, [-25, 0], []]]]]]);
	});

	test('cuts words into small files that are listed with their first and last word', () => {
		const words = manyWords();
		const files = repack(words);
		const listed = listOf(files);
		expect(listed.length).toBeGreaterThan(3);
		expect(listed.map(([from]) => from)).toEqual(listed.map(([from]) => from).toSorted());
		expect(wordsOf(files).map(([word]) => word)).toEqual(words.map(([word]) => word));
	});

	test('keeps words of one beginning in one file, since one file is asked for it', () => {
		const files = repack(manyWords());
		const holders = listOf(files).filter(([from, to]) => from <= 'm209' && to >= 'm200');
		expect(holders).toHaveLength(1);
	});

	test('leaves what it does not know as it is', () => {
		const other: [string, Uint8Array] = ['fragment/en_1.pf_fragment', Uint8Array.of(1, 2, 3)];
		expect(repackIndex([other])).toEqual([other]);
	});
});

function manyWords(): [string, Cbor, Cbor][] {
	const pages = Array.from({ length: 30 }, (): Cbor => [1, [-25, 1000, 300], []]);
	return Array.from({ length: 400 }, (_, index) => [`m${100 + index}`, pages, []]);
}

function repack(words: Cbor[]): [string, Uint8Array][] {
	const meta = ['1.6.0', [], [['a', 'z', 'en_old']], [], [], []];
	return repackIndex([
		['index/en_old.pf_index', pack([words])],
		['pagefind.en_x.pf_meta', pack(meta)],
	]);
}

function listOf(
	files: readonly [string, Uint8Array][]
): [from: string, to: string, name: string][] {
	const [, content = Uint8Array.of()] = files.find(([path]) => path.endsWith('.pf_meta')) ?? [];
	return (unpack(content) as Cbor[][])[2] as [string, string, string][];
}

function wordsOf(files: readonly [string, Uint8Array][]): Cbor[][] {
	const contents = new Map(files);
	return listOf(files).flatMap(
		([, , name]) =>
			(unpack(contents.get(`index/${name}.pf_index`) ?? Uint8Array.of()) as Cbor[][][])[0] ?? []
	);
}

function pack(value: Cbor): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), writeCbor(value)]));
}

function unpack(content: Uint8Array): Cbor {
	return readCbor(gunzipSync(content).subarray(SIGNATURE.length));
}
