import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroApp, Draw, OpenApp } from '../drawing/create-drawing.ts';
import type { SitePath } from '../site/site-paths.ts';
import type { SiteState } from '../site/site-state.ts';
import { BUNDLE_KEY_FILE, bundleKey, PACKED_BUNDLE } from './bundle-key.ts';
import { isSealed, sealFolder } from './bundle-seal.ts';
import { listFiles } from './list-files.ts';
import { OWN_GUIDES_FOLDER, ownGuidesKey, placeOwnGuides } from './own-guides.ts';
import { noteUse, pruneBundles } from './prune-bundles.ts';
import type { RosterSession } from './session.ts';

/** The built site without any roster in it: it draws pages, and carries what they load. */
export interface SiteBundle {
	/** Absolute path of the folder of scripts, styles and public files; all of it belongs to the site. */
	clientFolder: string;
	module: SiteModule;
	/** Changes whenever the pages it draws may differ for one and the same roster. */
	key: string;
}

/** The part of Astro's `App` that is used. */
export interface SiteApp extends AstroApp {
	/** Tells why a page could not be drawn; the response has nothing but the status. */
	getLogger(): Promise<{ setDestination(to: { write(event: { message: string }): void }): void }>;
}

/** What `site/site-server.ts` exports. */
export interface SiteModule {
	createApp(options: { streaming: boolean }): Promise<SiteApp>;
	createDrawing(openApp: OpenApp): Draw;
	openSite(site: SiteState): void;
	sitePaths(): Promise<SitePath[]>;
}

/**
 * Stands for the base while the bundle is built, so that one bundle serves any base; it is replaced
 * in every file when the bundle is put to use.
 */
export const BASE_TOKEN = '/__roster-base__/';

const BUNDLES_FOLDER = 'bundles';
const TEXT_FILES = new Set(['.mjs', '.js', '.css', '.html', '.json', '.xml', '.svg', '.txt']);

/**
 * Gives the bundle for a session: the one that the package carries or an earlier run has left, when
 * nothing that goes into it has changed, else a new one.
 */
export async function getSiteBundle(session: RosterSession): Promise<SiteBundle> {
	const guides = await placeGuides(session);
	const key = `${bundleKey()}${guides}`;
	const home = join(session.workspace.cache, BUNDLES_FOLDER);
	const { base } = session.settings;
	const masterFolder = join(home, key);
	const folder = join(home, `${key}-${Buffer.from(base).toString('hex')}`);
	if (!isSealed(folder)) {
		const master = await getMaster(session, masterFolder, key);
		await placeFolder(folder, (into) => copyWithBase(master, into, base));
		await pruneBundles(home);
	}
	await noteUse([masterFolder, folder]);
	const module: SiteModule = await import(pathToFileURL(entryOf(folder)).href);
	return { clientFolder: join(folder, 'client'), module, key };
}

/** The key is that of the copy: what somebody writes into the guides meanwhile is not built either. */
async function placeGuides({ config, workspace, prepared }: RosterSession): Promise<string> {
	const { guides } = prepared;
	await placeOwnGuides(config.guides, { guides, root: workspace.root });
	if (config.guides === null) return '';
	return ownGuidesKey(join(workspace.root, OWN_GUIDES_FOLDER), guides);
}

/** The bundle with the token for the base still in it. */
async function getMaster(session: RosterSession, folder: string, key: string): Promise<string> {
	if (
		isWhole(PACKED_BUNDLE) &&
		(await readFile(join(PACKED_BUNDLE, BUNDLE_KEY_FILE), 'utf8').catch(() => '')) === key
	) {
		return PACKED_BUNDLE;
	}
	if (!isSealed(folder)) {
		const { buildBundle } = await import('./build-bundle.ts');
		await placeFolder(folder, async (into) => {
			await rename(await buildBundle(session), into);
			await writeFile(join(into, BUNDLE_KEY_FILE), key);
		});
	}
	return folder;
}

/** Fills a folder beside its place and moves it there, so that nobody meets half of it. */
async function placeFolder(folder: string, fill: (into: string) => Promise<void>): Promise<void> {
	const beside = `${folder}.${process.pid}.tmp`;
	await mkdir(join(folder, '..'), { recursive: true });
	await rm(beside, { recursive: true, force: true });
	await fill(beside);
	sealFolder(beside);
	if (!isSealed(folder)) await rm(folder, { recursive: true, force: true });
	try {
		await rename(beside, folder);
	} catch (error) {
		await rm(beside, { recursive: true, force: true });
		// Another run may have brought the same bundle in the meantime.
		if (!isSealed(folder)) throw error;
	}
}

async function copyWithBase(from: string, into: string, base: string): Promise<void> {
	await cp(from, into, { recursive: true });
	for (const path of listFiles(into)) {
		if (!TEXT_FILES.has(extname(path))) continue;
		const text = await readFile(path, 'utf8');
		const placed = text
			.replaceAll(BASE_TOKEN, base)
			.replaceAll(BASE_TOKEN.slice(0, -1), base.slice(0, -1));
		if (placed !== text) await writeFile(path, placed);
	}
}

function entryOf(folder: string): string {
	return join(folder, 'server', 'entry.mjs');
}

function isWhole(folder: string): boolean {
	return existsSync(entryOf(folder)) && existsSync(join(folder, 'client'));
}
