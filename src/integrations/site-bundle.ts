import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import type { Places } from '../site/places.ts';
import type { SitePath } from '../site/site-paths.ts';
import type { Snapshot } from '../site/snapshot-format.ts';
import { inlineConfig } from './astro-config.ts';
import { copyProject } from './copy-project.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import type { RosterSession } from './session.ts';

/** The built site without any roster in it: it draws pages, and carries what they load. */
export interface SiteBundle {
	/** Absolute path of the folder of scripts, styles and public files; all of it belongs to the site. */
	clientFolder: string;
	module: SiteModule;
}

/** What `site/site-server.ts` exports. */
export interface SiteModule {
	createApp(options: { streaming: boolean }): { render(request: Request): Promise<Response> };
	setPlaces(places: Places): void;
	setSnapshot(snapshot: Snapshot): void;
	sitePaths(): Promise<SitePath[]>;
}

const BUNDLES_FOLDER = 'bundles';

/**
 * Gives the bundle for a session's settings: the one that was kept from an earlier run when nothing
 * that goes into it has changed, else a new one.
 */
export async function getSiteBundle(session: RosterSession): Promise<SiteBundle> {
	const folder = join(session.workspace.cache, BUNDLES_FOLDER, bundleKey(session));
	if (!isWhole(folder)) await buildBundle(session, folder);
	const module: SiteModule = await import(pathToFileURL(entryOf(folder)).href);
	return { clientFolder: join(folder, 'client'), module };
}

async function buildBundle(session: RosterSession, folder: string): Promise<void> {
	const root = session.workspace.root;
	await copyProject(root);
	const config = inlineConfig(session, root);
	await build(config);
	await mkdir(join(folder, '..'), { recursive: true });
	await rm(folder, { recursive: true, force: true });
	try {
		await rename(String(config.outDir), folder);
	} catch (error) {
		// Another run may have brought the same bundle in the meantime.
		if (!isWhole(folder)) throw error;
	}
}

function entryOf(folder: string): string {
	return join(folder, 'server', 'entry.mjs');
}

function isWhole(folder: string): boolean {
	return existsSync(entryOf(folder)) && existsSync(join(folder, 'client'));
}

/** Changes with everything that goes into a bundle: Roster's own files, Astro's version, the settings. */
function bundleKey(session: RosterSession): string {
	const hash = createHash('sha256');
	const require = createRequire(import.meta.url);
	for (const name of ['astro', '@astrojs/mdx', 'vite', 'satteri', 'shiki'])
		hash.update(`${name} ${versionOf(require, name)}\n`);
	for (const pattern of ['src/**/*', 'public/**/*']) {
		for (const entry of globSync(pattern, { cwd: PACKAGE_ROOT, withFileTypes: true }).filter(
			(one) => one.isFile()
		)) {
			const path = join(entry.parentPath, entry.name);
			hash.update(path.slice(PACKAGE_ROOT.length)).update('\0').update(readFileSync(path));
		}
	}
	hash.update(JSON.stringify(session.settings));
	return hash.digest('hex').slice(0, 24);
}

function versionOf(require: NodeJS.Require, name: string): string {
	try {
		return (require(`${name}/package.json`) as { version: string }).version;
	} catch {
		// Not every package shows its manifest; the lockfile pins those with Astro.
		return 'unknown';
	}
}
