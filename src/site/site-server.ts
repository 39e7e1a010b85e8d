/** The entry of the site's bundle: draws any page of the site for any roster. */

import { manifest } from 'virtual:astro:manifest';
import {
	createDrawing as createDrawingOf,
	type Draw,
	type OpenApp,
} from '../drawing/create-drawing.ts';
import { sitePaths } from './site-paths.ts';
import { openSite } from './site-state.ts';

export { openSite, sitePaths };

/** Astro's own application. Few sites have a page that is left to it, so it is loaded when one is. */
export async function createApp(options: { streaming: boolean }): Promise<unknown> {
	const astro = await import('astro/app/entrypoint');
	return astro.createApp(options);
}

/** @param openApp - Gives what `createApp` does; called when something is left to Astro. */
export function createDrawing(openApp: OpenApp): Draw {
	return createDrawingOf(manifest, openApp);
}
