import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSearchIndex, type SearchIndex } from '../search/build-index.ts';
import { drawSite } from './draw-site.ts';
import { noteSite, readEarlierSite } from './earlier-site.ts';
import type { RosterSession } from './session.ts';
import { getSiteBundle } from './site-bundle.ts';
import { createSiteWriter, type SiteWriter } from './site-writer.ts';

/** Folder of the search index, below the site's base. */
export const INDEX_FOLDER = 'pagefind';

/**
 * Writes the whole site of a prepared session into an empty folder: pages, files for machines,
 * scripts and styles, images of prompts, and the search index, which is made meanwhile. What the
 * output folder already holds is taken over where it would come out the same.
 *
 * @returns What notes the site for the next build, to be called once it is in its place.
 */
export async function writeSite(
	session: RosterSession,
	folder: string
): Promise<() => Promise<void>> {
	const { cache } = session.workspace;
	const { out } = session.config;
	const index = startIndex(session);
	const bundle = await getSiteBundle(session);
	const version = hash('sha256', JSON.stringify([bundle.key, session.settings]), 'hex');
	const writer = createSiteWriter(folder, await readEarlierSite(cache, out, version));
	await writeFolder(writer, bundle.clientFolder, '');
	await drawSite(session, bundle, writer);
	for (const [publicPath, file] of session.prepared.images)
		await writer.write(publicPath, await readFile(file));
	for (const [path, content] of (await index).files)
		await writer.write(`${INDEX_FOLDER}/${path}`, content);
	return noteSite(cache, { out, folder, version, keys: writer.keys });
}

/** The index takes a process of its own, so it is begun before the pages and awaited after them. */
function startIndex(session: RosterSession): Promise<SearchIndex> {
	const documents = session.searchDocuments();
	session.onProgress('index', 0, documents.length);
	const index = buildSearchIndex(documents);
	// A failure is raised where it is awaited.
	index.catch(() => {});
	return index;
}

async function writeFolder(writer: SiteWriter, folder: string, into: string): Promise<void> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	for (const entry of entries.filter((one) => one.isFile())) {
		const path = join(entry.parentPath, entry.name);
		await writer.write(
			into + path.slice(folder.length + 1).replaceAll('\\', '/'),
			await readFile(path)
		);
	}
}
