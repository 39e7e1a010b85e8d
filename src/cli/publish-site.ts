import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ConfigError } from '../integrations/config-error.ts';
import type { RosterSettings } from '../site/settings.ts';

/** Lies in every built site: says that Roster made the folder and may replace it. */
export const MARKER_FILE = '.roster.json';

/** What the marker says; `preview` needs the base. */
export interface SiteMarker {
	generator: string;
	base: string;
}

/**
 * @throws ConfigError when the output folder holds something that Roster did not make, since
 * building would delete it.
 */
export async function requireReplaceable(out: string): Promise<void> {
	const names = await listOrNull(out);
	if (names === null || names.length === 0 || names.includes(MARKER_FILE)) return;
	throw new ConfigError(
		`The output folder ${out} is not empty and was not made by Roster; building would delete what is in it.`,
		'Choose another place with --out, or empty the folder first.'
	);
}

/**
 * Puts a finished site in its place: first beside it, then swapped by renaming, so that the place
 * holds the old site or the new one and never half of either.
 */
export async function publishSite(
	built: string,
	out: string,
	settings: RosterSettings
): Promise<{ files: number; pages: number; bytes: number }> {
	const marker: SiteMarker = { generator: settings.generator, base: settings.base };
	await writeFile(join(built, MARKER_FILE), `${JSON.stringify(marker)}\n`);
	const beside = join(dirname(out), `.${basename(out)}.${process.pid}.new`);
	const old = join(dirname(out), `.${basename(out)}.${process.pid}.old`);
	await mkdir(dirname(out), { recursive: true });
	try {
		await moveFolder(built, beside);
		const had = (await listOrNull(out)) !== null;
		if (had) await rename(out, old);
		try {
			await rename(beside, out);
		} catch (error) {
			if (had) await rename(old, out);
			throw error;
		}
	} finally {
		await rm(beside, { recursive: true, force: true });
		await rm(old, { recursive: true, force: true });
	}
	return measure(out);
}

/** @returns What the marker of a built site says, or null where there is none. */
export async function readMarker(out: string): Promise<SiteMarker | null> {
	try {
		return JSON.parse(await readFile(join(out, MARKER_FILE), 'utf8')) as SiteMarker;
	} catch {
		// Not a folder that Roster has made.
		return null;
	}
}

async function moveFolder(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
	}
}

async function listOrNull(folder: string): Promise<string[] | null> {
	try {
		return await readdir(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
			throw new ConfigError(
				`The output \`${folder}\` is a file, not a folder.`,
				'Choose another place with --out.'
			);
		}
		throw error;
	}
}

async function measure(folder: string): Promise<{ files: number; pages: number; bytes: number }> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	let bytes = 0;
	for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
	return {
		files: files.length,
		pages: files.filter((file) => file.name.endsWith('.html')).length,
		bytes,
	};
}
