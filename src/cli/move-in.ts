import { isUtf8 } from 'node:buffer';
import {
	accessSync,
	chmodSync,
	constants,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ConfigError } from '../integrations/config-error.ts';
import { folderOf } from '../integrations/folder-of.ts';
import type { MadeSite } from '../integrations/site-writer.ts';
import { REPLACEMENT_CHARACTER } from '../integrations/standing-site.ts';

/** Written before the first move, so that what a killed run has begun can be completed. */
interface Moves {
	/** Files of the folder, in their order. */
	files: readonly string[];
	/** What goes from the place once they are there. */
	gone: readonly string[];
}

const MOVES_FILE = '.roster-moves.json';

/**
 * Moves new files from a folder into the site that stands, one after the other, then removes what is
 * no part of it. Each file is the old one or the new one at any time.
 *
 * @throws ConfigError when that ends in the middle; the folder has to stay for `finishMoves`.
 */
export function moveIn(folder: string, place: string, { staged, strays }: MadeSite): void {
	if (staged.length + strays.length === 0) return;
	const names = new Set(staged.flatMap(withFolders).map(anySpelling));
	const isRespelt = (path: string): boolean => names.has(anySpelling(path));
	const moves: Moves = { files: staged, gone: strays.filter((path) => !isRespelt(path)) };
	for (const path of new Set([...staged, ...strays].map(folderOf))) makeWritable(join(place, path));
	writeFileSync(join(folder, MOVES_FILE), JSON.stringify(moves), { flush: true });
	// Where both spellings are one name, removing the old one later would remove the new file.
	for (const path of strays.filter(isRespelt)) remove(join(place, path));
	carryOut(folder, place, moves);
}

/** Completes what a run that ended in the middle has begun. */
export function finishMoves(folder: string, place: string): void {
	const moves = readMoves(folder);
	if (moves !== null) carryOut(folder, place, moves);
}

/** Whether moving has begun and not ended. */
export function hasMoves(folder: string): boolean {
	return existsSync(join(folder, MOVES_FILE));
}

function carryOut(folder: string, place: string, { files, gone }: Moves): void {
	try {
		const folders = new Set(['']);
		for (const file of files) {
			makeFolder(place, folderOf(file), folders);
			moveFile(join(folder, file), join(place, file));
		}
		for (const path of gone) remove(join(place, path));
	} catch (error) {
		throw new ConfigError(
			`Only some of the new files could be put into ${place}: ${(error as Error).message}`,
			'Mend that and build again: the next build completes them.',
			{ cause: error }
		);
	}
	rmSync(join(folder, MOVES_FILE), { force: true });
}

function readMoves(folder: string): Moves | null {
	try {
		return JSON.parse(readFileSync(join(folder, MOVES_FILE), 'utf8')) as Moves;
	} catch {
		// It was not written, or not to its end: nothing has been moved.
		return null;
	}
}

/** So that a folder which somebody has locked is told before anything is moved. */
function makeWritable(folder: string): void {
	if (!isFolder(folder)) return;
	try {
		accessSync(folder, constants.W_OK);
	} catch {
		chmodSync(folder, 0o755);
	}
}

function makeFolder(place: string, folder: string, known: Set<string>): void {
	if (known.has(folder)) return;
	makeFolder(place, folderOf(folder), known);
	const path = join(place, folder);
	if (!isFolder(path)) {
		remove(path);
		mkdirSync(path);
	}
	known.add(folder);
}

function moveFile(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		// The run that has ended had moved it.
		if (!existsSync(from)) return;
		if (!isFolder(to)) throw error;
		remove(to);
		renameSync(from, to);
	}
}

function remove(path: string): void {
	rmSync(path, { recursive: true, force: true, maxRetries: 5 });
	if (path.includes(REPLACEMENT_CHARACTER)) removeUnnameable(dirname(path));
}

/** Removes what can be called by its bytes only. */
function removeUnnameable(folder: string): void {
	for (const name of readdirSync(folder, { encoding: 'buffer' })) {
		const path = Buffer.concat([Buffer.from(folder + sep), name]);
		if (!isUtf8(name)) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** `a/b/c.html` → that, `a/b`, `a`. */
function withFolders(path: string): string[] {
	return path === '' ? [] : [path, ...withFolders(folderOf(path))];
}

function anySpelling(path: string): string {
	return path.normalize().toLowerCase();
}

function isFolder(path: string): boolean {
	try {
		return lstatSync(path).isDirectory();
	} catch {
		// Nothing is there, or it would lie in what is no folder.
		return false;
	}
}
