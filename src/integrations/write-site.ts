import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { headersFile } from '../export/headers-file.ts';
import { planSearchIndex } from '../search/build-index.ts';
import { bundleKey } from './bundle-key.ts';
import { drawSite } from './draw-site.ts';
import { readEarlierSite } from './earlier-site.ts';
import { type IndexMemory, openIndexMemory } from './index-memory.ts';
import { listFiles } from './list-files.ts';
import { outputPlace } from './output-place.ts';
import type { RosterSession } from './session.ts';
import { buildMarker, MARKER_FILE } from './site-marker.ts';
import { createSiteWriter, type MadeSite, type SiteWriter } from './site-writer.ts';
import { getSoundBundle } from './sound-bundle.ts';

/** Folder of the search index, below the site's base. */
export const INDEX_FOLDER = 'pagefind';
/** Read by Netlify and Cloudflare; a page cannot have a name that begins so. */
const HEADERS_FILE = '_headers';
const CLIENT_KEY = 'client';

/** A whole site that is ready for its place. */
export interface WrittenSite extends MadeSite {
	/** All that every file depends on: the bundle and the settings. */
	version: string;
}

/**
 * Makes the whole site of a prepared session: pages, files for machines, scripts and styles, what the
 * theme takes, images of prompts, and the search index. What the output folder already holds stays
 * there where it would come out the same; what is new is written into a folder that is empty.
 */
export async function writeSite(session: RosterSession, folder: string): Promise<WrittenSite> {
	const { workspace, config, settings } = session;
	const indexMemory = openIndexMemory(session.indexPaths, bundleKey());
	const bundle = await getSoundBundle(session);
	const version = hash('sha256', JSON.stringify([bundle.key, settings]), 'hex');
	const earlier = readEarlierSite(workspace.cache, outputPlace(config.out), version);
	const writer = createSiteWriter(folder, earlier);
	const finishIndex = startIndex(session, indexMemory, writer);
	session.letGo();
	writeClientFiles(writer, bundle.clientFolder);
	await drawSite(session, bundle, writer);
	writer.write(HEADERS_FILE, Buffer.from(headersFile(settings.base)));
	writer.write(MARKER_FILE, buildMarker(settings));
	for (const [publicPath, file] of [...config.theme.files, ...session.prepared.images])
		writer.write(publicPath, readFileSync(file));
	await finishIndex();
	return { version, ...writer.finish() };
}

/**
 * Takes over the index of the earlier site when it was made from the same documents, else begins a new
 * one: what is new in it is indexed by a process of its own, so it is begun before the pages and
 * awaited after them.
 *
 * @returns What waits for the index and writes it.
 */
function startIndex(
	session: RosterSession,
	memory: IndexMemory,
	writer: SiteWriter
): () => Promise<void> {
	const { words } = session.prepared;
	const plan = planSearchIndex(session.searchDocuments(), words, session.config.search);
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
