import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEncoder } from '../../../src/integrations/create-encoder.ts';

const TEXTS = [
	'',
	'plain',
	'café ÿ',
	'a — b',
	'日本語',
	'🚀',
	'cut \ud83d off',
	'\udc00',
	'\0\ufeff',
];

test.each(TEXTS)('%j is written as UTF-8', (text) => {
	expect(Buffer.from(createEncoder()(text))).toEqual(Buffer.from(text));
});

test('Any texts, one after the other, are written as UTF-8', () => {
	const encode = createEncoder();
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
			expect(Buffer.from(encode(text))).toEqual(Buffer.from(text));
		})
	);
});

test('Pieces of a text are written as the whole of it', () => {
	const encode = createEncoder();
	const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 30 });
	fc.assert(
		fc.property(pieces, (texts) => {
			expect(Buffer.from(encode(texts))).toEqual(Buffer.from(texts.join('')));
		})
	);
});
