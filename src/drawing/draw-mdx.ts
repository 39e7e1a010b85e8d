import { Html } from './html.ts';
import { drawFunction } from './jsx-tree.ts';
import { mayFail } from './may-fail.ts';
import { LeftToAstro, type PageDrawing } from './page-drawing.ts';

type Props = Readonly<Record<string, unknown>>;

/** How the compiler of MDX marks what it has made from a file. */
const MDX_COMPONENT = Symbol.for('mdx-component');

export function isMdx(component: unknown): component is (props: Props) => unknown {
	return typeof component === 'function' && MDX_COMPONENT in component;
}

/**
 * What a file of MDX shows. It is code, and may be the maintainer's own: whatever fails in it is left
 * to Astro, which knows what to say, and so is all that has a script, since where that is written
 * depends on the order in which Astro happens to draw.
 *
 * @returns `Html`, or a promise of it.
 */
export function drawMdx(
	result: PageDrawing,
	content: (props: Props) => unknown,
	props: Props
): Html | Promise<Html> {
	try {
		const drawn = drawFunction(result.bare(), content, props);
		if (typeof drawn === 'string') return new Html(drawn);
		return mayFail(drawn.then((text) => new Html(text)).catch(leaveToAstro));
	} catch (error) {
		return leaveToAstro(error);
	}
}

function leaveToAstro(error: unknown): never {
	if (error instanceof LeftToAstro) throw error;
	throw new LeftToAstro('why a guide fails', { cause: error });
}
