/** The entry of the site's bundle: draws any page of the site for any roster. */

import { manifest } from 'virtual:astro:manifest';
import { createApp } from 'astro/app/entrypoint';
import {
	createDrawing as createDrawingOf,
	type Draw,
	type OpenApp,
} from '../drawing/create-drawing.ts';
import { sitePaths } from './site-paths.ts';
import { openSite } from './site-state.ts';

export { createApp, openSite, sitePaths };

/** @param openApp - Gives what `createApp` does; called when something is left to Astro. */
export function createDrawing(openApp: OpenApp): Draw {
	return createDrawingOf(manifest, openApp);
}
