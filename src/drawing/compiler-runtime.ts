/**
 * What compiled components import in place of `astro/compiler-runtime`. On a page that is drawn by
 * `createDrawing` a component becomes a text at once; on one that Astro draws, each call is Astro's.
 */
import * as astro from 'astro/compiler-runtime';
import { voidElementNames } from 'astro/runtime/server/index.js';
import { addAttribute } from './attributes.ts';
import { refuseDirectives } from './directives.ts';
import { drawMdx, isMdx } from './draw-mdx.ts';
import { Html } from './html.ts';
import { createComponent, drawComponent, isOwnComponent, type Slots } from './own-components.ts';
import { LeftToAstro, PageDrawing } from './page-drawing.ts';
import { renderTemplate } from './template.ts';

export * from 'astro/compiler-runtime';
export { addAttribute, createComponent, renderTemplate as render };

const UNSAFE_IN_TAG = /[&<>'"\s]/;

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
	if (isOwnComponent(component)) return drawComponent(result, component, { props, slots });
	if (isMdx(component) && Object.keys(slots).length === 0) return drawMdx(result, component, props);
	throw new LeftToAstro(name);
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

/** Astro counts these in the order in which it happens to draw. */
export function createTransitionScope(result: unknown, hash: unknown): unknown {
	if (result instanceof PageDrawing) throw new LeftToAstro('transitions');
	return astro.createTransitionScope(result as never, hash as never);
}

export function renderTransition(result: unknown, ...transition: unknown[]): unknown {
	if (result instanceof PageDrawing) throw new LeftToAstro('transitions');
	return (astro.renderTransition as (...args: unknown[]) => unknown)(result, ...transition);
}

export function unescapeHTML(html: unknown): unknown {
	return typeof html === 'string' ? new Html(html) : astro.unescapeHTML(html);
}

/** An element that the component chooses, or a custom one; what is in its slot is its content. */
function drawElement(
	result: PageDrawing,
	tag: string,
	props: Record<string, unknown>,
	slots: Slots
): unknown {
	const isPlain = !UNSAFE_IN_TAG.test(tag) && !voidElementNames.test(tag);
	if (!isPlain || Object.keys(slots).length > 1) throw new LeftToAstro(tag);
	refuseDirectives(props);
	const attributes = Object.entries(props).map(([name, value]) =>
		addAttribute(value, name, true, tag)
	);
	const content = Object.values(slots).map((slot) => slot(result));
	return renderTemplate`<${tag}${attributes}>${content}</${tag}>`;
}
