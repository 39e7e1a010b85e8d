import { renderToStaticMarkup } from '@astrojs/mdx/server.js';
import * as astro from 'astro/compiler-runtime';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addAttribute,
	createComponent,
	render,
	renderComponent,
	renderScript,
	renderSlot,
} from '../../../src/drawing/compiler-runtime.ts';
import { Html } from '../../../src/drawing/html.ts';
import { drawTree } from '../../../src/drawing/jsx-tree.ts';
import { LeftToAstro, PageDrawing } from '../../../src/drawing/page-drawing.ts';
import { readWideReferences } from '../../support/read-wide-references.ts';

type Props = Record<string, unknown>;
type Component = (result: object, props: Props, slots: Props) => unknown;

/** As much of what Astro knows a page by as these trees ask for. */
const ASTRO_PAGE = {
	clientDirectives: new Map(),
	componentMetadata: new Map(),
	renderers: [
		{
			name: 'astro:jsx',
			ssr: { check: isTree, renderToStaticMarkup, supportsAstroStaticSlot: true },
		},
	],
	_metadata: { routeHasPropagation: false, propagators: new Set(), templateDepth: 0 },
};

const Quote = component((result, { by }, slots) => {
	const from = slots['from'] ? render`<cite>${renderSlot(result, slots['from'])}</cite>` : '';
	return render`<q${addAttribute(by, 'title')}>${renderSlot(result, slots['default'], () => 'Nothing')}</q>${from}`;
});
const Twice = component(
	(result, _props, slots) =>
		render`${renderSlot(result, slots['default'])}|${renderSlot(result, slots['default'])}`
);
const Late = component(async (_result, { word }) => render`<i>${await word}</i>`);
const Outer = component(
	(result) => render`<p>${renderComponent(result, 'Late', Late, { word: '<' })}</p>`
);
const Note = ({ tone, children }: Props) => jsx('aside', { class: tone, children });
const Part = mdx(({ children }) =>
	jsx(Fragment, { children: [jsx('h2', { children: 'Part' }), children] })
);

const TREES: readonly [string, unknown][] = [
	['text', 'plain'],
	['text with signs of HTML', `<a href="x">&amp; 'so'</a>`],
	['no text', ''],
	['a number', 12.5],
	['nought', 0],
	['what is no number', Number.NaN],
	['true', true],
	['false', false],
	['null', null],
	['undefined', undefined],
	['HTML', astro.unescapeHTML('<b>&</b>')],
	['HTML of spaces alone', ['a', astro.unescapeHTML(' \n'), 'b']],
	['a list', ['<', 1, ' ', null, ['>', [undefined, '\n']]]],
	['a fragment', jsx(Fragment, { children: ['a', jsx('b', {})] })],
	['a fragment without anything', jsx(Fragment, {})],
	['an element', jsx('p', { children: ['a & b', '\n', jsx('code', { children: '<x>' })] })],
	['an element without anything', jsx('td', {})],
	['an element with a number', jsx('td', { children: 0 })],
	['an element with no text', jsx('p', { children: '' })],
	['a void element', jsx('img', { src: 'a.png', alt: '' })],
	['a void element with no text', jsx('br', { children: '' })],
	['a void element with text', jsx('br', { children: 'a' })],
	['attributes', jsx('a', { href: '/?a&b', title: '"', id: 'x-1', tabindex: 0, 'data-a': true })],
	[
		'attributes that are there or not',
		jsx('input', { disabled: true, hidden: false, required: false }),
	],
	['attributes without a value', jsx('td', { align: null, class: undefined, id: '' })],
	[
		'styles and classes',
		jsx('td', { style: { textAlign: 'left' }, 'class:list': ['a', { b: 1 }] }),
	],
	['the class of other JSX', jsx('td', { className: 'a' })],
	['a name that is no attribute', jsx('td', { 'a"b': '1' })],
	['a key', jsx('li', { children: 'a' }, 'one')],
	['set:html', jsx('p', { 'set:html': '<b>&</b>' })],
	['set:text', jsx('p', { 'set:text': '<b>&</b>' })],
	['a style sheet', jsx('style', { children: 'p > b { content: "</style>" }' })],
	['a style sheet of spaces', jsx('style', { children: ' ' })],
	['a component', jsx(Quote, { by: '"' })],
	['a component around text', jsx(Quote, { by: 'x', children: 'a < b' })],
	['a component around spaces', jsx(Quote, { children: ' ' })],
	['a component around nothing', jsx(Quote, { children: undefined })],
	['a component around elements', jsx(Quote, { children: [jsx('b', { children: 1 }), '\n', 0] })],
	['a component in a component', jsx(Quote, { children: jsx(Quote, { children: 'a' }) })],
	[
		'a slot with a name',
		jsx(Quote, { children: ['a', jsx('b', { slot: 'from', children: 'c' }), 'd'] }),
	],
	['only a slot with a name', jsx(Quote, { children: jsx('b', { slot: 'from' }) })],
	['a slot that is shown twice', jsx(Twice, { children: jsx('b', { children: 'a' }) })],
	['a component that waits', [jsx(Late, { word: '&' }), jsx(Late, { word: Promise.resolve(2) })]],
	['a component with one that waits in it', jsx('div', { children: jsx(Outer, {}) })],
	['a component around one that waits', jsx(Twice, { children: ['a', jsx(Late, { word: 'b' })] })],
	['a function', jsx(Note, { tone: 'loud', children: ['a', jsx('b', { children: '<' })] })],
	['a function around nothing', jsx(Note, {})],
	['a function around spaces', jsx(Note, { children: ' \n ' })],
	['a function around one that waits', jsx(Note, { children: jsx(Late, { word: 'a' }) })],
	['a function in a component', jsx(Quote, { children: jsx(Note, { children: 'a' }) })],
	['a part in MDX', ['a', jsx(Part, { children: jsx(Quote, {}) })]],
];

test.each(TREES)('Draws %s as Astro does', async (_name, tree) => {
	const own = await drawTree(page(), tree);
	expect(own).toBe(String(await renderJSX(ASTRO_PAGE as never, tree)));
});

test('Draws any text as Astro does', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
			const tree = jsx('p', { title: text, children: [text] });
			const byAstro = String(await renderJSX(ASTRO_PAGE as never, tree));
			expect(readWideReferences(String(drawTree(page(), tree)))).toBe(readWideReferences(byAstro));
		})
	);
});

const Foreign = astro.createComponent((() => astro.render`a`) as never);

const LEFT: readonly [string, unknown][] = [
	['a promise', Promise.resolve('a')],
	['a function as text', [() => 'a']],
	['an object', {}],
	['a date', new Date(0)],
	['a large number', 12n],
	['a custom element', jsx('copy-button', {})],
	['an element without a name', jsx('', {})],
	['a component without a name', jsx(undefined, {})],
	['a component that Astro alone has compiled', jsx(Foreign, {})],
	['a component with a list of classes', jsx(Quote, { 'class:list': ['a'] })],
	['a component for the browser', jsx(Note, { 'client:load': true })],
	['a component of a request of its own', jsx(Quote, { 'server:component-directive': 'defer' })],
	['a function that gives text', jsx(() => 'a', {})],
	['a function that gives nothing', jsx(() => null, {})],
	['a function that waits', jsx(async () => jsx('p', {}), {})],
	['a function with slots', jsx(Note, { children: [jsx('b', { slot: 'from' })] })],
	['a function with slots in a list', jsx(Note, { children: [[jsx('b', { slot: 'from' })]] })],
	[
		'a component that draws what it may not',
		jsx(
			component(() => ({ anything: true })),
			{}
		),
	],
];

test.each(LEFT)('Leaves %s to Astro', (_name, tree) => {
	expect(() => drawTree(page(), tree)).toThrow(LeftToAstro);
});

describe('A file of MDX', () => {
	const drawn = (content: (props: Props) => unknown, props: Props = {}, slots: Props = {}) =>
		renderComponent(page(), 'Content', mdx(content), props, slots as never);

	test('is HTML at once, and has what it is given', () => {
		const shown = drawn(
			({ components }) => jsx((components as Props)['table'], { children: 'a' }),
			{
				components: { table: Quote },
			}
		);
		expect(shown).toBeInstanceOf(Html);
		expect(String(shown)).toBe('<q>a</q>');
	});

	test('is a promise of HTML when something in it waits', async () => {
		const shown = drawn(() => jsx(Late, { word: 'a' }));
		expect(shown).toBeInstanceOf(Promise);
		expect(String(await shown)).toBe('<i>a</i>');
	});

	test('leaves it to Astro to say why it fails, at once or later', async () => {
		const fails = () => {
			throw new ReferenceError('nobody is not defined');
		};
		expect(() => drawn(fails)).toThrow(LeftToAstro);
		await expect(
			drawn(() =>
				jsx(
					component(async () => fails()),
					{}
				)
			)
		).rejects.toThrow(LeftToAstro);
	});

	test('is left to Astro although something in it fails later', async () => {
		const failing = jsx(
			component(async () => Promise.reject(new Error('late'))),
			{}
		);
		expect(() => drawn(() => jsx('p', { children: [failing, jsx('x-y', {})] }))).toThrow(
			LeftToAstro
		);
		// Node tells of a promise that nobody has awaited after the turn in which it fails.
		await new Promise((resolve) => setTimeout(resolve, 1));
	});

	test('is left to Astro when something in it has a script', () => {
		const Script = component((result) => render`${renderScript(result, 'a.js')}`);
		expect(() => drawn(() => jsx(Script, {}))).toThrow(LeftToAstro);
	});

	test('is left to Astro when a component gives it slots', () => {
		expect(() => drawn(() => jsx('p', {}), {}, { default: () => 'a' })).toThrow(LeftToAstro);
	});
});

function page(): PageDrawing {
	const scriptElement = (id: string) => `<script src="${id}"></script>`;
	return new PageDrawing({ head: new Html(''), scriptElement }, {});
}

function component(draw: Component): never {
	return createComponent(draw) as never;
}

/** Marked as the compiler of MDX does. */
function mdx(content: (props: Props) => unknown): (props: Props) => unknown {
	return Object.assign(content, {
		[Symbol.for('mdx-component')]: true,
		[Symbol.for('astro:renderer')]: 'astro:jsx',
	});
}

async function isTree(
	component: (props: Props) => unknown,
	props: Props,
	{ default: children = null }: Props
) {
	return Boolean(((await component({ ...props, children })) as Props)['astro:jsx']);
}
