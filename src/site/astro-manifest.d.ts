/** What Astro's build knows of the site. It is made for the server of a bundle, which reads it so, too. */
declare module 'virtual:astro:manifest' {
	export const manifest: import('astro').SSRManifest;
}
