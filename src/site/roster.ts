import { getCollection } from 'astro:content';
import { buildRoster } from '../core/derive/build-roster.ts';
import type { Roster } from '../core/derive/roster.ts';
import { readSnapshotDocuments } from './snapshot.ts';

let cached: Promise<Roster> | undefined;

/** The whole collection in the forms that pages ask for; built once a build, anew for each request in dev. */
export function getRoster(): Promise<Roster> {
	if (import.meta.env.DEV) return loadRoster();
	cached ??= loadRoster();
	return cached;
}

async function loadRoster(): Promise<Roster> {
	const entries = (await getCollection('agents')).map((entry) => entry.data);
	return buildRoster(entries, await readSnapshotDocuments());
}
