import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { copyImages } from './copy-images.ts';
import { drawSite } from './draw-site.ts';
import type { RosterSession } from './session.ts';
import { getSiteBundle } from './site-bundle.ts';

/** Folder of the search index, below the site's base. */
export const INDEX_FOLDER = 'pagefind';

/**
 * Writes the whole site of a prepared session into an empty folder: pages, files for machines,
 * scripts and styles, images of prompts, and the search index, which is made meanwhile.
 */
export async function writeSite(session: RosterSession, folder: string): Promise<void> {
	const index = session.writeIndex(join(folder, INDEX_FOLDER));
	// A failure is raised below, where it is awaited.
	index.catch(() => {});
	const bundle = await getSiteBundle(session);
	await cp(bundle.clientFolder, folder, { recursive: true });
	await drawSite(session, bundle, folder);
	await copyImages(session.prepared.images, folder);
	await index;
}
