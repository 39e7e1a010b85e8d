import {
	existsSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigError } from '../integrations/config-error.ts';
import type { RosterSettings } from '../site/settings.ts';
import { hasMarker, MARKER_FILE, type SiteMarker } from './site-marker.ts';
import { keepSpare, makeSpare, takeSpare } from './spare-site.ts';
import { earlierWriter, mendOutput, removeFolder, stagingPath } from './staging-folders.ts';

/** A place beside the output folder, where a site is written until it is whole. */
export interface Staging {
	/** Absolute and empty. */
	folder: string;
	/** Waits for runs that began earlier and write to the same place. */
	waitForTurn(onWait: (pid: number) => void): Promise<void>;
	/**
	 * Moves a spare site into the folder, which may then hold anything; without one it stays empty. Only
	 * whoever has the turn may do so: the folder comes with its time, and that is older than any other's.
	 */
	takeSpare(spare: string): void;
	/** Swaps the written site in by renaming, so that its place holds the old site or the new one and never half of either. */
	publish(settings: RosterSettings): void;
	/**
	 * Keeps the site that was replaced as a spare; where none was, makes one of the new site.
	 *
	 * @param files - Of the new site, from its folder.
	 */
	keepSpare(spare: string, files: Iterable<string>): void;
	/** Removes what is left of it, at once: it may be called when the process is about to end. */
	dispose(): void;
}

const WAIT_MILLISECONDS = 100;

/**
 * Makes a place for a new site, and mends what a killed run has left.
 *
 * @param out - The output folder, absolute.
 * @throws ConfigError when it holds something that Roster did not make, since building would delete it.
 */
export function createStaging(out: string): Staging {
	// Where a link stands, what it leads to is replaced and the link stays.
	const place = existsSync(out) ? realpathSync(out) : out;
	mendOutput(place);
	requireReplaceable(place);
	const folder = stagingPath(place, 'new');
	const old = stagingPath(place, 'old');
	mkdirSync(dirname(folder), { recursive: true });
	// By itself, since a recursive `mkdir` says of a read-only disk that something is not there.
	mkdirSync(folder);
	return {
		folder,
		async waitForTurn(onWait) {
			for (let pid = earlierWriter(place); pid !== null; pid = earlierWriter(place)) {
				onWait(pid);
				await pause(WAIT_MILLISECONDS);
			}
		},
		takeSpare: (spare) => takeSpare(spare, folder),
		// Without a pause between the renames: a signal that ends the run is heard before or after both.
		publish({ generator, base }) {
			const marker: SiteMarker = { generator, base };
			writeFileSync(join(folder, MARKER_FILE), `${JSON.stringify(marker)}\n`);
			const hadSite = existsSync(place);
			if (hadSite) renameSync(place, old);
			try {
				renameSync(folder, place);
			} catch (error) {
				if (hadSite) renameSync(old, place);
				throw error;
			}
		},
		keepSpare(spare, files) {
			if (hasMarker(old)) keepSpare(old, spare);
			else makeSpare(place, files, spare);
		},
		dispose() {
			removeFolder(folder);
			removeFolder(old);
		},
	};
}

function requireReplaceable(out: string): void {
	const names = listOrNull(out);
	if (names === null || names.length === 0 || names.includes(MARKER_FILE)) return;
	throw new ConfigError(
		`The output folder ${out} is not empty and was not made by Roster; building would delete what is in it.`,
		'Choose another place with --out, or empty the folder first.'
	);
}

function listOrNull(folder: string): string[] | null {
	try {
		return readdirSync(folder);
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
