import { describe, expect, test } from 'vitest';
import { type Cbor, readCbor, writeCbor } from '../../../src/search/cbor.ts';

describe('a value', () => {
	test.each<[string, Cbor]>([
		['a small number', 23],
		['a number of one byte', 255],
		['a number of two bytes', 65_535],
		['a number of four bytes', 4_294_967_295],
		['a negative number', -300],
		['a text of other letters', 'naïve 数据 🚀'],
		['an empty array', []],
		['arrays in arrays', [['a', [1, [-25, 3]], []], 'b']],
		['a long array', Array.from({ length: 70_000 }, (_, index) => index)],
	])('comes back as it was: %s', (_, value) => {
		expect(readCbor(writeCbor(value))).toEqual(value);
	});
});

describe('bytes', () => {
	test.each([
		['of another kind', [0xf5]],
		['with something behind the value', [0x01, 0x01]],
		['that end too early', [0x82, 0x01]],
		['of no known length', [0x9f, 0x01, 0xff]],
	])('%s are refused', (_, bytes) => {
		expect(() => readCbor(Uint8Array.from(bytes))).toThrow(RangeError);
	});
});
