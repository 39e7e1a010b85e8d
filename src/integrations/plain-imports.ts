import type { VitePlugin } from './vite-plugin.ts';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Has scripts import what they load later as they are written. Vite would have them announce it first,
 * with a helper on every page that is larger than what it saves here: each is a single small file.
 */
export function plainImports(): VitePlugin {
	return {
		name: 'roster-plain-imports',
		enforce: 'pre',
		// Here and not in Astro's configuration, which overrules what it is given for it.
		configEnvironment: (environment) =>
			environment === 'client'
				? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
				: null,
		load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
	};
}
