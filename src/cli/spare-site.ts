/**
 * The site before the last one, kept in the cache: the next is made of it, since nearly all of its files
 * and folders are what that one needs. What is kept is no site any more and has no marker, so that
 * nobody takes half of it for a whole one.
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MARKER_FILE } from './site-marker.ts';
import { removeFolder } from './staging-folders.ts';

/** Of other outputs: each may hold a whole site that is nowhere else. */
const MOST_OTHERS = 2;
const UNUSED_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;
const SPARE = /\.spare$/;

/**
 * Moves a spare into the place of an empty folder, which stays as it is when there is none or when
 * another run was faster. What has been moved there may hold anything.
 */
export function takeSpare(spare: string, folder: string): void {
	if (!isFolder(spare)) return;
	try {
		removeMarker(spare);
		// Elsewhere one that is empty is replaced, and its name is never missing for those who wait for it.
		if (process.platform === 'win32') rmdirSync(folder);
		renameSync(spare, folder);
	} catch {
		// It lies on another disk, or belongs to somebody else.
		mkdirSync(folder, { recursive: true });
	}
}

/**
 * Keeps a site that was replaced, and removes spares that no build has come back to. Where that would
 * take copying, or another run has kept one, it stays where it is.
 */
export function keepSpare(folder: string, spare: string): void {
	if (!isFolder(folder)) return;
	try {
		removeMarker(folder);
		renameSync(folder, spare);
		for (const path of unusedSpares(spare)) removeAside(path);
	} catch {
		// The site is in its place, and a spare is worth no failure.
	}
}

function unusedSpares(kept: string): string[] {
	const home = dirname(kept);
	return readdirSync(home)
		.filter((name) => SPARE.test(name) && name !== basename(kept))
		.map((name) => ({ path: join(home, name), at: modifiedAt(join(home, name)) }))
		.sort((first, second) => second.at - first.at)
		.filter(({ at }, index) => index >= MOST_OTHERS || Date.now() - at > UNUSED_MILLISECONDS)
		.map(({ path }) => path);
}

/** By another name it cannot be taken while it is removed. What a killed run leaves is a half file. */
function removeAside(path: string): void {
	const aside = `${path}.${process.pid}.tmp`;
	renameSync(path, aside);
	removeFolder(aside);
}

function removeMarker(folder: string): void {
	rmSync(join(folder, MARKER_FILE), { recursive: true, force: true });
}

function isFolder(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function modifiedAt(path: string): number {
	return lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
