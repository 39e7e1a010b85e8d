import type { VitePlugin } from './vite-plugin.ts';

const COMPILER_RUNTIME = 'astro/compiler-runtime';
/** From the root that the site is built in. */
const OWN_RUNTIME = '/src/drawing/compiler-runtime.ts';
const DRAWING = /[/\\]src[/\\]drawing[/\\][^/\\]+$/;

/** Has compiled components import `src/drawing`, which draws them as texts. */
export function ownDrawing(): VitePlugin {
	return {
		name: 'roster-own-drawing',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'ssr',
		resolveId(id, importer) {
			const isOwn = id === COMPILER_RUNTIME && importer !== undefined && !DRAWING.test(importer);
			return isOwn ? this.resolve(OWN_RUNTIME, importer, { skipSelf: true }) : null;
		},
	};
}
