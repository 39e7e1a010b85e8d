/**
 * The site before the last one, kept in the cache: the next is made of it, since nearly all of its files
 * and folders are what that one needs. What is kept is no site any more and has no marker, so that
 * nobody takes half of it for a whole one.
 */
import {
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../integrations/is-alive.ts';
import { refillFolder } from '../integrations/refilled-folder.ts';
import { MARKER_FILE } from './site-marker.ts';
import { removeFolder } from './staging-folders.ts';

/** Of other outputs: each may hold a whole site that is nowhere else. */
const MOST_OTHERS = 2;
const UNUSED_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;
const SPARE = /\.spare$/;
/** One that is being made or removed, by which process. */
const ASIDE = /\.spare\.(\d+)\.tmp$/;

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
		tidySpares(spare);
	} catch {
		// The site is in its place, and a spare is worth no failure.
	}
}

/**
 * Makes a spare beside a site that has replaced none, of links to its files: the second build, too, is
 * then made out of what is there. Where links are not to be had, none is made.
 *
 * @param files - Of the site, from its folder.
 */
export function makeSpare(site: string, files: Iterable<string>, spare: string): void {
	const aside = asideOf(spare);
	try {
		mkdirSync(aside);
		const folder = refillFolder(aside);
		for (const file of files) folder.put(file, (to) => linkSync(join(site, file), to));
		renameSync(aside, spare);
		tidySpares(spare);
	} catch {
		removeFolder(aside);
	}
}

function tidySpares(kept: string): void {
	const home = dirname(kept);
	const names = readdirSync(home);
	const others = names
		.filter((name) => SPARE.test(name) && name !== basename(kept))
		.map((name) => ({ path: join(home, name), at: modifiedAt(join(home, name)) }))
		.sort((first, second) => second.at - first.at);
	for (const [index, { path, at }] of others.entries())
		if (index >= MOST_OTHERS || Date.now() - at > UNUSED_MILLISECONDS) removeAside(path);
	for (const name of names) if (isLeft(name)) removeFolder(join(home, name));
}

/** By another name it cannot be taken while it is removed. */
function removeAside(path: string): void {
	const aside = asideOf(path);
	renameSync(path, aside);
	removeFolder(aside);
}

function asideOf(spare: string): string {
	return `${spare}.${process.pid}.tmp`;
}

/** Whether a run that was killed has left it. */
function isLeft(name: string): boolean {
	const [, pid] = ASIDE.exec(name) ?? [];
	return pid !== undefined && !isAlive(Number(pid));
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
