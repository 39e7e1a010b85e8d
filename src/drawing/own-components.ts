import { createComponent as createByAstro } from 'astro/compiler-runtime';
import { mayFail } from './may-fail.ts';
import { LeftToAstro, type PageDrawing } from './page-drawing.ts';

export type Slots = Readonly<Record<string, (result: unknown) => unknown>>;
export type Component = (result: PageDrawing, props: object, slots: Slots) => unknown;

/** The property of a component that is to be drawn by a request of its own. */
const SERVER_ISLAND = 'server:component-directive';

/** Those that were compiled to use `compiler-runtime.ts`; guides, for one, were not. */
const ownComponents = new WeakSet<object>();

export function createComponent(...args: unknown[]): unknown {
	const component = (createByAstro as (...args: unknown[]) => object)(...args);
	ownComponents.add(component);
	return component;
}

export function isOwnComponent(component: unknown): component is Component {
	return typeof component === 'function' && ownComponents.has(component);
}

/** What a component of ours draws: `Html`, or a promise of it when it waits for something. */
export function drawComponent(
	result: PageDrawing,
	component: Component,
	{ props, slots }: { props: object; slots: Slots }
): unknown {
	if (SERVER_ISLAND in props) throw new LeftToAstro('server islands');
	return mayFail(component(result, props, slots));
}
