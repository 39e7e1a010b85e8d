import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** A place beside the output folder, where a site is written until it is whole. */
export interface Staging {
	/** Absolute and empty. */
	folder: string;
	/** Swaps the written site in by renaming, so that its place holds the old site or the new one and never half of either. */
	publish(settings: RosterSettings): Promise<void>;
	/** Removes what is left of it. */
	dispose(): Promise<void>;
}

/**
 * @param out - The output folder, absolute.
 * @throws ConfigError when it holds something that Roster did not make, since building would delete it.
 */
export async function createStaging(out: string): Promise<Staging> {
	await requireReplaceable(out);
	const folder = join(dirname(out), `.${basename(out)}.${process.pid}.new`);
	const old = join(dirname(out), `.${basename(out)}.${process.pid}.old`);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	return {
		folder,
		async publish(settings) {
			const marker: SiteMarker = { generator: settings.generator, base: settings.base };
			await writeFile(join(folder, MARKER_FILE), `${JSON.stringify(marker)}\n`);
			const hadSite = (await listOrNull(out)) !== null;
			if (hadSite) await rename(out, old);
			try {
				await rename(folder, out);
			} catch (error) {
				if (hadSite) await rename(old, out);
				throw error;
			}
		},
		async dispose() {
			await rm(folder, { recursive: true, force: true });
			await rm(old, { recursive: true, force: true });
		},
	};
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

async function requireReplaceable(out: string): Promise<void> {
	const names = await listOrNull(out);
	if (names === null || names.length === 0 || names.includes(MARKER_FILE)) return;
	throw new ConfigError(
		`The output folder ${out} is not empty and was not made by Roster; building would delete what is in it.`,
		'Choose another place with --out, or empty the folder first.'
	);
}

async function listOrNull(folder: string): Promise<string[] | null> {
	try {
		return await readdir(folder);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return null;
		if (code !== 'ENOTDIR') throw error;
		throw new ConfigError(
			`The output \`${folder}\` is a file, not a folder.`,
			'Choose another place with --out.'
		);
	}
}
