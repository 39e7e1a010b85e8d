/** Of Astro: how the text of each guide is loaded, by its file's path from the root of the site. */
declare module 'astro:content-module-imports' {
	const modules: ReadonlyMap<string, () => Promise<{ default: unknown }>>;
	export default modules;
}
