import { describe, expect, test } from 'vitest';
import { type Cbor, createCborWriter, readCbor } from '../../../src/search/cbor.ts';
import { type IndexFile, pack, unpack } from '../../../src/search/index-file.ts';
import type { IndexFrame, Lexicon } from '../../../src/search/index-state.ts';
import { writeIndex } from '../../../src/search/write-index.ts';
import { createPageReader } from '../../support/read-pages.ts';

const FRAME: IndexFrame = {
	version: '1.6.0',
	language: 'en',
	entry: JSON.stringify({ version: '1.6.0', languages: { en: { hash: 'old', wasm: 'en' } } }),
	script: Uint8Array.of(),
	engine: { wasm: 'en', path: 'wasm.en.pagefind', content: Uint8Array.of() },
};

describe('an index that is written from its pages', () => {
	test('counts the places of a word on a page by weight, and tells no place', () => {
		const [word] = wordsOf(write([['test', [[1, [-25, 90, 12, -73, 4], [-2, 31, 2, -1, 5]]], []]]));
		expect(word).toEqual(['test', [[1, [-25, 0, 1, -73, 2], [-2, 0, -1, 0]]], []]);
	});

	test('gives words that stand side by side places of their own', () => {
		const words = wordsOf(
			write([
				['test', [[0, [-25, 9], []]], []],
				['tester', [[0, [-25, 9], []]], []],
			])
		);
		expect(words[1]).toEqual(['tester', [[0, [-25, 4], []]], []]);
	});

	test('keeps the pages of further spellings', () => {
		const [word] = wordsOf(write([['cafe', [], [['café', [[1, [-25, 40], []]]]]]]));
		expect(word).toEqual(['cafe', [], [['café', [[1, [-25, 0], []]]]]]);
	});

	test('tells each page but the first as its distance', () => {
		const pages = [
			[0, [-25, 1], []],
			[2, [-25, 7], []],
		];
		expect(wordsOf(write([['test', pages, []]]))[0]?.[1]).toEqual([
			[0, [-25, 0], []],
			[2, [-25, 0], []],
		]);
	});

	test('cuts words into small files that are listed with their first and last word', () => {
		const words = manyWords();
		const files = write(words);
		const listed = listOf(files);
		expect(listed.length).toBeGreaterThan(3);
		expect(listed.map(([from]) => from)).toEqual(listed.map(([from]) => from).toSorted());
		expect(wordsOf(files).map(([word]) => word)).toEqual(words.map(([word]) => word));
	});

	test('keeps words of one beginning in one file, since one file is asked for it', () => {
		const holders = listOf(write(manyWords())).filter(
			([from, to]) => from <= 'm209' && to >= 'm200'
		);
		expect(holders).toHaveLength(1);
	});

	test('puts words in the order of their bytes, whatever letters they have', () => {
		const page: Cbor = [[0, [-25, 1], []]];
		const words = wordsOf(write(['a', '𝒳', '\uff21', 'é'].map((word) => [word, page, []])));
		expect(words.map(([word]) => word)).toEqual(['a', 'é', '\uff21', '𝒳']);
	});

	test('is the same whatever was numbered before', () => {
		const lexicon = { words: ['of', 'others'], uses: ['[[[-1,1]],["other"]]'] };
		expect(bytesOf(write(manyWords(), lexicon))).toEqual(bytesOf(write(manyWords())));
	});

	test('spreads its records over as many files as are wanted', () => {
		const files = write(manyWords(), undefined, 7);
		const records = files.filter(({ path }) => path.startsWith('fragment/'));
		expect(records).toHaveLength(7);
		const places = (metaOf(files)[1] as [string, number, string][]).map(([name, , group]) => {
			const file = files.find(({ path }) => path === `fragment/${group}.pf_fragment`);
			const held = JSON.parse(Buffer.from(unpack(file?.content() ?? Uint8Array.of())).toString());
			return held[name];
		});
		expect(places).toEqual(Array.from({ length: PAGES }, (_, page) => ({ page })));
	});
});

const PAGES = 31;

function manyWords(): [string, Cbor, Cbor][] {
	const pages = Array.from({ length: 30 }, (): Cbor => [1, [-25, 1000, 300], []]);
	return Array.from({ length: 400 }, (_, index) => [`m${100 + index}`, pages, []]);
}

/** Through Pagefind's own form and back. */
function write(
	words: Cbor[],
	lexicon: Lexicon = { words: [], uses: [] },
	maxFragments?: number
): IndexFile[] {
	const pages = Array.from({ length: PAGES }, (_, page): Cbor => [`en_${page}`, 9, '']);
	const meta = ['1.6.0', pages, [['a', 'z', 'en_old']], [], [], ['asks', 'title']];
	const read = createPageReader(lexicon)(
		new Map([
			['index/en_old.pf_index', pack(cbor([words]))],
			['pagefind.en_x.pf_meta', pack(cbor(meta))],
			...pages.map((_, page): [string, Uint8Array] => [
				`fragment/en_${page}.pf_fragment`,
				pack(Buffer.from(JSON.stringify({ page }))),
			]),
		])
	);
	const earlier = { fields: [], files: [], pages: [] };
	return writeIndex(read, { lexicon, frame: FRAME, maxFragments, earlier }).files;
}

function bytesOf(files: readonly IndexFile[]): [string, string, string][] {
	return files.map(({ path, key, content }) => [path, key, Buffer.from(content()).toString('hex')]);
}

function metaOf(files: readonly IndexFile[]): Cbor[] {
	const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
	return readCbor(unpack(meta?.content() ?? Uint8Array.of())) as Cbor[];
}

function listOf(files: readonly IndexFile[]): [from: string, to: string, name: string][] {
	return metaOf(files)[2] as [string, string, string][];
}

function wordsOf(files: readonly IndexFile[]): Cbor[][] {
	return listOf(files).flatMap(([, , name]) => {
		const file = files.find(({ path }) => path === `index/${name}.pf_index`);
		return (readCbor(unpack(file?.content() ?? Uint8Array.of())) as Cbor[][][])[0] ?? [];
	});
}

function cbor(value: Cbor): Uint8Array {
	const writer = createCborWriter();
	writer.value(value);
	return writer.take();
}
