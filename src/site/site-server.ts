/** The entry of the site's bundle: draws any page of the site for any roster. */
import { createApp } from 'astro/app/entrypoint';
import { setPlaces } from './places.ts';
import { getRoster } from './roster.ts';
import { sitePaths } from './site-paths.ts';
import { setSnapshot } from './snapshot.ts';

export { createApp, getRoster, setPlaces, setSnapshot, sitePaths };
