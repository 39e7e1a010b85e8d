import { Fragment, unescapeHTML } from 'astro/compiler-runtime';
import { isVNode } from 'astro/jsx-runtime';
import { voidElementNames } from 'astro/runtime/server/index.js';
import { addAttribute } from './attributes.ts';
import { refuseDirectives } from './directives.ts';
import { escapeHtml, Html, isAstroHtml } from './html.ts';
import { mayFail } from './may-fail.ts';
import { type Component, drawComponent, isOwnComponent } from './own-components.ts';
import { LeftToAstro, type PageDrawing } from './page-drawing.ts';

/** HTML; a promise of it where a component waits for something. */
type Text = string | Promise<string>;
type Props = Readonly<Record<string, unknown>>;
type FunctionComponent = (props: Props) => unknown;

const OPEN_TAGS = /</g;

/**
 * The HTML of a tree that Astro's JSX has made, which is what the text of a guide becomes: the same
 * as Astro's `renderJSX` gives.
 *
 * @throws `LeftToAstro` for what is not text, elements and components of our own.
 */
export function drawTree(result: PageDrawing, node: unknown): Text {
	switch (typeof node) {
		case 'string':
			return escapeHtml(node);
		case 'number':
			return Number.isNaN(node) ? '' : String(node);
		case 'boolean':
			return node ? 'true' : '';
		case 'undefined':
			return '';
		case 'object':
			if (node === null) return '';
			if (Array.isArray(node)) return joined(node.map((child) => drawTree(result, child)));
			if (isVNode(node)) return drawNode(result, node.type, node.props);
			if (isAstroHtml(node)) return unlessBlank(String(node));
	}
	throw new LeftToAstro(`what to write for a ${typeof node}`);
}

/** What a component draws that is a function from properties to a tree. */
export function drawFunction(
	result: PageDrawing,
	component: FunctionComponent,
	{ children, ...props }: Props
): Text {
	if (Object.values(props).some(isSlot) || isForSlot(children)) throw new LeftToAstro('slots');
	refuseDirectives(props);
	return after(drawTree(result, children), (content) => {
		const tree = component({ ...props, children: asChildren(content) });
		if (!isVNode(tree)) throw new LeftToAstro('a component without a tree');
		return drawTree(result, tree);
	});
}

function drawNode(result: PageDrawing, type: unknown, props: Props): Text {
	if (type === Fragment) return drawTree(result, props['children']);
	if (typeof type === 'string') return drawElement(result, type, props);
	if (isOwnComponent(type)) return drawOwn(result, type, props);
	if (typeof type !== 'function' || 'isAstroComponentFactory' in type) {
		throw new LeftToAstro('a component of another kind');
	}
	return drawFunction(result, type as FunctionComponent, props);
}

function drawElement(result: PageDrawing, tag: string, { children, ...props }: Props): Text {
	if (tag === '' || tag.includes('-')) throw new LeftToAstro('custom elements');
	const attributes = Object.entries(props).map(([name, value]) => addAttribute(value, name));
	const opened = `<${tag}${attributes.join('')}`;
	const isEmpty = children === null || children === undefined;
	if ((isEmpty || children === '') && voidElementNames.test(tag)) return `${opened}/>`;
	return after(drawContent(result, tag, children), (content) => `${opened}>${content}</${tag}>`);
}

function drawContent(result: PageDrawing, tag: string, children: unknown): Text {
	if (tag !== 'style' || typeof children !== 'string') return drawTree(result, children);
	return unlessBlank(children.replace(OPEN_TAGS, '\\3C '));
}

/** What is in its slots is drawn before it, and whether or not it shows them, as Astro does. */
function drawOwn(result: PageDrawing, component: Component, given: Props): Text {
	const props: Record<string, unknown> = {};
	const slots: Record<string, () => unknown> = {};
	for (const [name, value] of Object.entries(given)) {
		if (name !== 'children' && !isSlot(value)) {
			props[name] = value;
			continue;
		}
		const content = after(drawTree(result, value), (html) => new Html(html));
		slots[name === 'children' ? 'default' : name] = () => content;
	}
	refuseDirectives(props);
	const drawn = drawComponent(result, component, { props, slots });
	return drawn instanceof Promise ? mayFail(drawn.then(htmlOf)) : htmlOf(drawn);
}

function htmlOf(drawn: unknown): string {
	if (drawn instanceof Html) return drawn.html;
	throw new LeftToAstro('what a component has drawn');
}

function joined(texts: readonly Text[]): Text {
	return texts.every((text) => typeof text === 'string')
		? texts.join('')
		: mayFail(Promise.all(texts).then((known) => known.join('')));
}

function after<T>(text: Text, then: (text: string) => T | Promise<T>): T | Promise<T> {
	return typeof text === 'string' ? then(text) : mayFail(text.then(then));
}

function unlessBlank(html: string): string {
	return html.trim() === '' ? '' : html;
}

/** As Astro hands on what a component is given between its tags. */
function asChildren(content: string): unknown {
	return content.trim() === '' ? null : unescapeHTML(content);
}

/** Astro marks what it has taken out of the children for a slot with a name. */
function isSlot(value: unknown): boolean {
	return typeof value === 'object' && value !== null && '$$slot' in value;
}

/** Children in lists of lists still have the name of their slot. */
function isForSlot(child: unknown): boolean {
	if (Array.isArray(child)) return child.some(isForSlot);
	return isVNode(child) && 'slot' in child.props;
}
