/**
 * Where Roster keeps what is neither source nor site. Astro writes into its root folder, and the
 * package may be read-only or shared, so each run gets a root of its own beside a shared cache.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { ConfigError } from './config-error.ts';
import { isAlive } from './is-alive.ts';

export interface Workspace {
	/** Astro's root for this run only. */
	root: string;
	/** Kept between runs: rendered prompts, highlighted blocks, copies of sources. */
	cache: string;
	/** Removes the root, at once: it may be called when the process is about to end. */
	dispose(): void;
}

const CACHE_FOLDER = 'cache';
const RUN_FOLDER = /^run-(\d+)$/;
const HALF_FILE = /\.(\d+)\.(?:tmp|partial)$/;

/**
 * Makes a workspace for a run started in `directory`, and clears away those of runs that died.
 *
 * `ROSTER_CACHE` names the folder; otherwise it is `node_modules/.cache/roster` of the working
 * directory when that has `node_modules`, else a folder of the user's cache, else one in the
 * temporary folder.
 */
export async function createWorkspace(directory: string): Promise<Workspace> {
	const home = await firstUsable(candidates(directory));
	const root = join(home, `run-${process.pid}`);
	const cache = join(home, CACHE_FOLDER);
	await removeDeadRuns(home);
	await removeHalfFiles(cache);
	await rm(root, { recursive: true, force: true });
	await mkdir(root, { recursive: true });
	await mkdir(cache, { recursive: true });
	await linkModules(root);
	await linkModules(cache);
	return {
		root,
		cache,
		dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
	};
}

/**
 * The cache of runs started in `directory`, absolute; it may not be there yet.
 *
 * @throws ConfigError when no folder for it can be written.
 */
export async function findCache(directory: string): Promise<string> {
	return join(await firstUsable(candidates(directory)), CACHE_FOLDER);
}

function candidates(directory: string): string[] {
	const chosen = process.env['ROSTER_CACHE'];
	if (chosen) return [resolve(chosen)];
	const key = createHash('sha256').update(directory).digest('hex').slice(0, 12);
	const userCache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
	const modules = join(directory, 'node_modules');
	return [
		...(existsSync(modules) ? [join(modules, '.cache', 'roster')] : []),
		join(userCache, 'roster', key),
		join(tmpdir(), `roster-${process.getuid?.() ?? 'user'}`, key),
	];
}

async function firstUsable(folders: readonly string[]): Promise<string> {
	let reason: unknown;
	for (const folder of folders) {
		try {
			await mkdir(folder, { recursive: true, mode: 0o700 });
			accessSync(folder, constants.W_OK);
			requireOwn(folder);
			// Astro tells its own files by their path, and does not know them behind a symbolic link.
			return realpathSync(folder);
		} catch (error) {
			reason = error;
		}
	}
	throw new ConfigError(
		`No folder for the cache can be written: ${folders.join(', ')}.`,
		'Set ROSTER_CACHE to one that can.',
		{ cause: reason }
	);
}

/** The cache holds code that is run, and anybody may have made a folder in the temporary one. */
function requireOwn(folder: string): void {
	const isShared = folder.startsWith(join(tmpdir(), 'roster-'));
	if (!isShared || statSync(dirname(folder)).uid === (process.getuid?.() ?? 0)) return;
	throw new Error(`${dirname(folder)} belongs to another user.`);
}

/** Astro, Vite and bundles resolve packages from where they lie, and there are none here. */
async function linkModules(folder: string): Promise<void> {
	const link = join(folder, 'node_modules');
	const target = modulesFolder();
	// There they are found without a link, which would lead whoever follows links round in a circle.
	if (folder.startsWith(target + sep)) return;
	if ((await readlink(link).catch(() => null)) === target) return;
	await rm(link, { recursive: true, force: true });
	await symlink(target, link, 'junction').catch((error: NodeJS.ErrnoException) => {
		// Another run has made it in the meantime.
		if (error.code !== 'EEXIST') throw error;
	});
}

/** The `node_modules` folder that holds Astro, wherever the package manager has put it. */
function modulesFolder(): string {
	const manifest = createRequire(import.meta.url).resolve('astro/package.json');
	return dirname(dirname(manifest));
}

/** What is written beside its place and moved there has its process in its name until then. */
async function removeHalfFiles(cache: string): Promise<void> {
	const entries = await readdir(cache, { withFileTypes: true }).catch(() => []);
	const folders = entries
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(cache, name));
	for (const folder of [cache, ...folders]) {
		for (const name of await readdir(folder).catch(() => [])) {
			const pid = HALF_FILE.exec(name)?.[1];
			if (pid === undefined || isAlive(Number(pid))) continue;
			await rm(join(folder, name), { recursive: true, force: true });
		}
	}
}

async function removeDeadRuns(home: string): Promise<void> {
	for (const name of await readdir(home)) {
		const pid = RUN_FOLDER.exec(name)?.[1];
		if (pid !== undefined && !isAlive(Number(pid))) {
			await rm(join(home, name), { recursive: true, force: true });
		}
	}
}
