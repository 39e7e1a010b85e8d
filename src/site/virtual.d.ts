declare module 'virtual:roster/site' {
	/** Null in a bundle, which is told by `openSite`. */
	const state: import('./site-state.ts').SiteState | null;
	export default state;
}
