import type { AstroUserConfig } from 'astro';

/** A plugin as Astro's own Vite takes it: another version of Vite beside it would have another type. */
export type VitePlugin = Extract<
	NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
	{ name: string }
>;
