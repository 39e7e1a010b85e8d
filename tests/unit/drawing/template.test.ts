import * as astro from 'astro/compiler-runtime';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAttribute } from '../../../src/drawing/attributes.ts';
import { Html } from '../../../src/drawing/html.ts';
import { renderTemplate } from '../../../src/drawing/template.ts';
import { readWideReferences } from '../../support/read-wide-references.ts';

const VALUES: readonly [string, unknown][] = [
	['text', 'plain'],
	['text with signs of HTML', `<a href="x">&amp; 'so'</a>`],
	['no text', ''],
	['a number', 12.5],
	['nought', 0],
	['a large number', 12n],
	['true', true],
	['false', false],
	['null', null],
	['undefined', undefined],
	['HTML', new Html('<b>&</b>')],
	['HTML of Astro', astro.unescapeHTML('<b>&</b>')],
	['a list', ['<', new Html('<i>'), 1, null, false, ['>', [undefined]]]],
	['no list', []],
	['a template', renderTemplate`<p>${'<'}</p>`],
	['an attribute', addAttribute('"&<', 'title')],
	['a promise', Promise.resolve('<')],
	['a list with a promise', ['<', Promise.resolve(new Html('<i>'))]],
];

test.each(VALUES)('Writes %s into a template as Astro does', async (_name, value) => {
	const own = renderTemplate`<p>${value}</p>${'&'}`;
	const template = astro.render`<p>${value}</p>${'&'}`;
	expect(String(await own)).toBe(await written(template));
});

test('Escapes any text as Astro does', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
			const own = readWideReferences(String(renderTemplate`${text}`));
			expect(own).toBe(readWideReferences(await written(astro.render`${text}`)));
		})
	);
});

const NAMES = ['id', 'href', 'class', 'class:list', 'hidden', 'open', 'style', 'download', 'a"b'];
const ATTRIBUTE_VALUES = [
	'x',
	'',
	'"&<\'',
	0,
	4,
	true,
	false,
	null,
	undefined,
	['a', false && 'b'],
];

test.each(NAMES)('Writes the attribute %s as Astro does', (name) => {
	for (const value of ATTRIBUTE_VALUES) {
		for (const tag of ['', 'copy-button']) {
			const own = String(addAttribute(value, name, true, tag));
			expect(own, JSON.stringify(value)).toBe(String(astro.addAttribute(value, name, true, tag)));
		}
	}
});

/** What Astro's template writes. */
async function written(template: { render(to: object): unknown }): Promise<string> {
	let text = '';
	await template.render({
		write: (chunk: unknown) => {
			text += String(chunk);
		},
	});
	return text;
}
