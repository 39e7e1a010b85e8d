/** The folders in which runs make what is new in a site. One that is killed leaves its own. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from '../integrations/is-alive.ts';
import { MARKER_FILE } from '../integrations/site-marker.ts';
import { stagingName, stagingProcess } from '../integrations/staging-name.ts';
import { finishMoves } from './move-in.ts';

interface StagingFolder {
	/** Absolute. */
	path: string;
	pid: number;
}

/**
 * Makes a folder for this run: beside the site, or in it where nothing can be moved into it from there,
 * since it is a disk by itself.
 */
export function makeStagingFolder(place: string): string {
	const beside = dirname(place);
	mkdirSync(beside, { recursive: true });
	const folder = join(isDisk(place) ? place : beside, stagingName(place, process.pid));
	// By itself, since a recursive `mkdir` says of a read-only disk that something is not there.
	mkdirSync(folder);
	return folder;
}

/**
 * Completes what runs that are dead have left in the middle of moving it in, and removes the rest of
 * it. To be called by whoever has the turn.
 */
export function mendOutput(place: string, isLeft = (pid: number) => !isAlive(pid)): void {
	for (const { path, pid } of listStaging(place)) {
		if (!isLeft(pid)) continue;
		// The site may have been removed since then, or be somebody else's.
		if (existsSync(join(place, MARKER_FILE))) finishMoves(path, place);
		removeFolder(path);
	}
}

/** The process that writes to this output and began before `folder` was made, or at all; null for none. */
export function earlierWriter(place: string, folder?: string): number | null {
	const isEarlier = ({ path, pid }: StagingFolder): boolean =>
		pid !== process.pid && isAlive(pid) && (folder === undefined || isBefore(path, folder));
	return listStaging(place).find(isEarlier)?.pid ?? null;
}

/** Removes a folder that somebody may still be writing into. */
export function removeFolder(path: string): void {
	rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function listStaging(place: string): StagingFolder[] {
	return [dirname(place), place].flatMap((home) =>
		namesIn(home).flatMap((name): StagingFolder[] => {
			const pid = stagingProcess(place, name);
			return pid === null ? [] : [{ path: join(home, name), pid }];
		})
	);
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		// It is not there yet, or may not be listed: then nothing was left in it either.
		return [];
	}
}

/** Even of one and the same disk, what is mounted elsewhere takes no file from its neighbour. */
function isDisk(place: string): boolean {
	try {
		// There are no such files, which is said after this has been found out.
		renameSync(join(dirname(place), stagingName(place, 0)), join(place, stagingName(place, 0)));
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EXDEV';
	}
	return false;
}

/** A folder that is gone was not before any other; of two of one moment the path decides. */
function isBefore(one: string, other: string): boolean {
	const begun = statSync(one, { throwIfNoEntry: false })?.birthtimeMs;
	const otherBegun = statSync(other, { throwIfNoEntry: false })?.birthtimeMs;
	if (begun === undefined || otherBegun === undefined) return false;
	return begun === otherBegun ? one < other : begun < otherBegun;
}
