/**
 * What compiled components import in place of `astro/compiler-runtime`. On a page that is drawn by
 * `createDrawing` a component becomes a text at once; on one that Astro draws, each call is Astro's.
 */
import * as astro from 'astro/compiler-runtime';
import { addAttribute } from './attributes.ts';
import { Html } from './html.ts';
import { LeftToAstro, PageDrawing } from './page-drawing.ts';
import { renderTemplate } from './template.ts';

export * from 'astro/compiler-runtime';
export { addAttribute, renderTemplate as render };

type Slot = (result: unknown) => unknown;
type Slots = Readonly<Record<string, Slot>>;
type Component = (result: unknown, props: object, slots: Slots) => unknown;

/** Those that were compiled to use what is here; guides, for one, are written in Astro's own. */
const ownComponents = new WeakSet<object>();

export function createComponent(...args: unknown[]): unknown {
	const component = (astro.createComponent as (...args: unknown[]) => object)(...args);
	ownComponents.add(component);
	return component;
}

export function renderComponent(
	result: unknown,
	name: string,
	component: unknown,
	props: Record<string, unknown>,
	slots: Slots = {}
): unknown {
	if (!(result instanceof PageDrawing)) {
		return astro.renderComponent(result as never, name, component as never, props, slots as never);
	}
	if (component === astro.Fragment) return slots['default']?.(result);
	if ('class:list' in props) throw new LeftToAstro('class:list of a component');
	if (typeof component === 'string') return drawElement(result, component, props, slots);
	if (!ownComponents.has(component as object)) throw new LeftToAstro(name);
	return (component as Component)(result, props, slots);
}

export function renderSlot(result: unknown, slot: unknown, fallback?: unknown): unknown {
	if (!(result instanceof PageDrawing)) {
		return astro.renderSlot(result as never, slot as never, fallback as never);
	}
	const shown = slot || fallback;
	return typeof shown === 'function' ? shown(result) : shown;
}

export function renderScript(result: unknown, id: string): unknown {
	return result instanceof PageDrawing
		? result.script(id)
		: astro.renderScript(result as never, id);
}

export function renderHead(result: unknown): unknown {
	return result instanceof PageDrawing ? result.head : (astro.renderHead as () => unknown)();
}

/** Every page has a head of its own, with all that would have to be written here. */
export function maybeRenderHead(result: unknown): unknown {
	return result instanceof PageDrawing ? '' : (astro.maybeRenderHead as () => unknown)();
}

export function unescapeHTML(html: unknown): unknown {
	return typeof html === 'string' ? new Html(html) : astro.unescapeHTML(html);
}

/** A custom element; what is in its slots is its content. */
function drawElement(
	result: PageDrawing,
	tag: string,
	props: Record<string, unknown>,
	slots: Slots
): unknown {
	const attributes = Object.entries(props).map(([name, value]) =>
		addAttribute(value, name, true, tag)
	);
	const content = Object.values(slots).map((slot) => slot(result));
	return renderTemplate`<${tag}${attributes}>${content}</${tag}>`;
}
