import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { headersFile } from '../export/headers-file.ts';
import { planSearchIndex } from '../search/build-index.ts';
import { bundleKey } from './bundle-key.ts';
import { drawSite } from './draw-site.ts';
import { readEarlierSite } from './earlier-site.ts';
import { openIndexMemory } from './index-memory.ts';
import { listFiles } from './list-files.ts';
import type { RosterSession } from './session.ts';
import { createSiteWriter, type SiteWriter, type WrittenFile } from './site-writer.ts';
import { getSoundBundle } from './sound-bundle.ts';

/** Folder of the search index, below the site's base. */
export const INDEX_FOLDER = 'pagefind';
/** Read by Netlify and Cloudflare; a page cannot have a name that begins so. */
const HEADERS_FILE = '_headers';
const CLIENT_KEY = 'client';

/** What a site consists of. */
export interface WrittenSite {
	/** All that every file depends on: the bundle and the settings. */
	version: string;
	files: ReadonlyMap<string, WrittenFile>;
	/** Whether files of the earlier site were copied for want of links. */
	hasCopies: boolean;
}

/**
 * Writes the whole site of a prepared session into a folder: pages, files for machines, scripts and
 * styles, what the theme takes, images of prompts, and the search index. What the output folder
 * already holds is taken over where it would come out the same. The folder is there; if something
 * lies in it, only what is such a file already is left.
 */
export async function writeSite(session: RosterSession, folder: string): Promise<WrittenSite> {
	const { cache } = session.workspace;
	const { out } = session.config;
	const bundle = await getSoundBundle(session);
	const version = hash('sha256', JSON.stringify([bundle.key, session.settings]), 'hex');
	const earlier = await readEarlierSite(cache, out, version);
	const writer = createSiteWriter(folder, earlier);
	const finishIndex = startIndex(session, writer);
	writeClientFiles(writer, bundle.clientFolder);
	await drawSite(session, bundle, writer);
	writer.write(HEADERS_FILE, Buffer.from(headersFile(session.settings.base)));
	for (const [publicPath, file] of [...session.config.theme.files, ...session.prepared.images])
		writer.write(publicPath, readFileSync(file));
	await finishIndex();
	writer.finish();
	return { version, files: writer.files, hasCopies: writer.hasCopies };
}

/**
 * Takes over the index of the earlier site when it was made from the same documents, else begins a new
 * one: what is new in it is indexed by a process of its own, so it is begun before the pages and
 * awaited after them.
 *
 * @returns What waits for the index and writes it.
 */
function startIndex(session: RosterSession, writer: SiteWriter): () => Promise<void> {
	const { words } = session.prepared;
	const plan = planSearchIndex(session.searchDocuments(), words, session.config.search);
	const memory = openIndexMemory(session.indexPath, bundleKey());
	const known = memory.filesOf(plan.key);
	const reuse = ({ path, key }: { path: string; key: string }): boolean =>
		writer.reuse(`${INDEX_FOLDER}/${path}`, key);
	if (known.length > 0 && known.every(reuse)) return async () => {};

	session.onProgress('index', 0, session.prepared.snapshot.entries.length);
	const building = memory.build(plan);
	// A failure is raised where it is awaited.
	building.catch(() => {});
	return async () => {
		session.onProgress('finish', 0, 0);
		for (const file of (await building).files) {
			if (reuse(file)) continue;
			writer.write(`${INDEX_FOLDER}/${file.path}`, file.content(), file.key);
		}
	};
}

/** Scripts, styles and public files: the version says all that they are made from. */
function writeClientFiles(writer: SiteWriter, folder: string): void {
	for (const path of listFiles(folder)) {
		const file = path.slice(folder.length + 1).replaceAll('\\', '/');
		if (!writer.reuse(file, CLIENT_KEY)) writer.write(file, readFileSync(path), CLIENT_KEY);
	}
}
