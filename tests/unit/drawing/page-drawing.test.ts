import { expect, test } from 'vitest';
import { Html } from '../../../src/drawing/html.ts';
import { LeftToAstro, PageDrawing } from '../../../src/drawing/page-drawing.ts';

const page = new PageDrawing(
	{ head: new Html('<link>'), scriptElement: (id) => `<script src="${id}"></script>` },
	{ id: 'a' }
);

test('A component knows its properties, the parameters of the page and which slots it has', () => {
	const astro = page.createAstro({ word: 1 }, { default: () => 'a', none: null });
	expect(astro.props).toEqual({ word: 1 });
	expect(astro.params).toEqual({ id: 'a' });
	expect(astro.slots.has('default')).toBe(true);
	expect(astro.slots.has('none')).toBe(false);
	expect(astro.slots.has('other')).toBe(false);
	expect({ ...astro.slots }).toEqual({ default: true, none: true });
	expect(page.createAstro({}, undefined).slots.has('default')).toBe(false);
});

test.each(['url', 'request', 'locals', 'redirect', 'generator', 'anything'])(
	'Whoever asks for Astro.%s leaves the page to Astro',
	(name) => {
		const astro: object = page.createAstro({}, undefined);
		expect(() => Reflect.get(astro, name)).toThrow(LeftToAstro);
		expect(() => name in astro).toThrow(LeftToAstro);
	}
);

test.each(['render', 'default'])(
	'Whoever asks for Astro.slots.%s leaves the page to Astro',
	(name) => {
		const { slots } = page.createAstro({}, undefined);
		expect(() => Reflect.get(slots, name)).toThrow(LeftToAstro);
	}
);

test('Has each script once', () => {
	expect(String(page.script('a.js'))).toBe('<script src="a.js"></script>');
	expect(page.script('a.js')).toBe('');
});

test('A bare part has neither scripts nor a head', () => {
	const part = page.bare();
	expect(part.createAstro({}, undefined).params).toEqual({ id: 'a' });
	expect(() => part.head).toThrow(LeftToAstro);
	expect(() => part.script('a.js')).toThrow(LeftToAstro);
});
