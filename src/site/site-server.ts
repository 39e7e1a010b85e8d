/** The entry of the site's bundle: draws any page of the site for any roster. */
import { createApp } from 'astro/app/entrypoint';
import { createDrawing } from '../drawing/create-drawing.ts';
import { sitePaths } from './site-paths.ts';
import { openSite } from './site-state.ts';

export { createApp, createDrawing, openSite, sitePaths };
