const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Has scripts import what they load later as they are written. Vite would have them announce it first,
 * with a helper on every page that is larger than what it saves here: each is a single small file.
 */
export function plainImports(): { name: string; enforce: 'pre'; load(id: string): string | null } {
	return {
		name: 'roster-plain-imports',
		enforce: 'pre',
		load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
	};
}
