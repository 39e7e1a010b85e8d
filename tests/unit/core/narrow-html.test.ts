import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowHtml } from '../../../src/core/narrow-html.ts';
import { readWideReferences } from '../../support/read-wide-references.ts';

const LATIN_1 = /^[\0-\u00FF]*$/;

test('A few characters beyond Latin-1 become references', () => {
	expect(narrowHtml('<p title="a → b">so — and not 🚀</p>')).toBe(
		'<p title="a &#8594; b">so &#8212; and not &#128640;</p>'
	);
});

test.each(['', 'plain', '<b>café ÿ</b>'])('%j stays as it is', (html) => {
	expect(narrowHtml(html)).toBe(html);
});

test('A text in another script stays as it is', () => {
	const html = `<p>${'これは日本語の文章です。'.repeat(40)}</p>`;
	expect(narrowHtml(html)).toBe(html);
});

test.each(['\uFFFE', '\uFDD0', '\uD83D', '\u{1FFFF}'])(
	'A text with %j, which no reference may stand for, stays as it is',
	(sign) => {
		expect(narrowHtml(`${'plain '.repeat(40)}— ${sign}`)).toBe(`${'plain '.repeat(40)}— ${sign}`);
	}
);

test('Any text says the same, in Latin-1 or as it was', () => {
	const text = fc.array(
		fc.oneof({ weight: 9, arbitrary: fc.string() }, fc.string({ unit: 'binary', maxLength: 2 }))
	);
	fc.assert(
		fc.property(text, (parts) => {
			const html = parts.join('').replaceAll('&', '');
			const narrow = narrowHtml(html);
			expect(readWideReferences(narrow)).toBe(html);
			if (narrow !== html) expect(narrow).toMatch(LATIN_1);
		})
	);
});
