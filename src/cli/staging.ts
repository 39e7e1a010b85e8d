import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigError } from '../integrations/config-error.ts';
import { outputPlace } from '../integrations/output-place.ts';
import { MARKER_FILE } from '../integrations/site-marker.ts';
import type { MadeSite } from '../integrations/site-writer.ts';
import { stagingProcess } from '../integrations/staging-name.ts';
import { hasMoves, moveIn } from './move-in.ts';
import { earlierWriter, makeStagingFolder, mendOutput, removeFolder } from './staging-folders.ts';

/** A folder in which a site, or what is new in it, is made until it can take its place. */
export interface Staging {
	/** Absolute and empty. */
	folder: string;
	/** Waits for runs that began earlier and write to the same place, and mends what killed ones have left. */
	takeTurn(onWait: (pid: number) => void): Promise<void>;
	/** Puts the site in its place: at once where nothing is there, else file by file. */
	publish(site: MadeSite): void;
	/** Removes what is left of it, at once: it may be called when the process is about to end. */
	dispose(): void;
}

const WAIT_MILLISECONDS = 100;

/**
 * Makes a folder for what a build brings.
 *
 * @param out - The output folder, absolute.
 * @throws ConfigError when it holds something that Roster did not make, since building would delete it.
 */
export function createStaging(out: string): Staging {
	const place = outputPlace(out);
	requireReplaceable(place);
	// Numbers of processes come again, above all in containers.
	mendOutput(place, (pid) => pid === process.pid);
	const folder = makeStagingFolder(place);
	return {
		folder,
		async takeTurn(onWait) {
			for (
				let pid = earlierWriter(place, folder);
				pid !== null;
				pid = earlierWriter(place, folder)
			) {
				onWait(pid);
				await pause(WAIT_MILLISECONDS);
			}
			mendOutput(place);
		},
		publish(site) {
			const isWhole = site.staged.length === site.files.size;
			if (isWhole && isVacant(place)) renameSync(folder, place);
			else moveIn(folder, place, site);
		},
		dispose() {
			if (!hasMoves(folder)) removeFolder(folder);
		},
	};
}

/** Removes a folder that is empty. */
function isVacant(place: string): boolean {
	try {
		rmdirSync(place);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT';
	}
}

function requireReplaceable(out: string): void {
	const names = listOrNull(out)?.filter((name) => stagingProcess(out, name) === null) ?? [];
	if (names.length === 0 || names.includes(MARKER_FILE)) return;
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
