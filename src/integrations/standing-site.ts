import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { folderOf } from './folder-of.ts';
import { stagingProcess } from './staging-name.ts';

/** What lies in an output folder: names only, no file is looked at. */
export interface StandingSite {
	/** Those that no link leads to, each before those in it. */
	folders: ReadonlyMap<string, FolderState>;
	files: ReadonlySet<string>;
	/** Links, sockets, and what has a name that is no text. */
	others: readonly string[];
}

/** As long as it is the same, so are the names in the folder. */
export interface FolderState {
	/** Milliseconds; not a number where it tells nothing. */
	modified: number;
	inode: number;
}

/** Stands in a name for bytes that are no text. */
export const REPLACEMENT_CHARACTER = '\uFFFD';
/** A clock that counts no fractions may show a second or two late. */
const COARSE_TICK_MILLISECONDS = 2000;
const FINE_TICK_MILLISECONDS = 20;

/**
 * Lists a folder, except for what is known of it: looking at thousands of folders takes a third of the
 * time that listing them does.
 *
 * @param root - Absolute.
 * @param known - Files, and folders as they were when these files were all that lay in them.
 */
export function lookAtSite(
	root: string,
	known: { files: Iterable<string>; folders: ReadonlyMap<string, FolderState> }
): StandingSite {
	const folders = new Map<string, FolderState>();
	const files = new Set<string>();
	const others: string[] = [];
	const unchanged = new Set<string>();

	function visit(folder: string): void {
		const found = lstatSync(`${root}/${folder}`, { throwIfNoEntry: false });
		if (!found?.isDirectory()) return;
		folders.set(folder, folderState(found));
		const before = known.folders.get(folder);
		if (before?.modified === found.mtimeMs && before.inode === found.ino) unchanged.add(folder);
		else list(folder);
	}

	function list(folder: string): void {
		for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (folder === '' && stagingProcess(root, path) !== null) continue;
			if (path.includes(REPLACEMENT_CHARACTER)) others.push(path);
			else if (entry.isFile()) files.add(path);
			else if (!entry.isDirectory()) others.push(path);
			else if (!known.folders.has(path)) visit(path);
		}
	}

	visit('');
	for (const folder of known.folders.keys())
		if (folder !== '' && folders.has(folderOf(folder))) visit(folder);
	for (const file of known.files) if (unchanged.has(folderOf(file))) files.add(file);
	return { folders, files, others };
}

/** A folder that changed a moment ago may change again without showing it. */
export function folderState({ mtimeMs, ino }: Stats): FolderState {
	const isCoarse = Number.isInteger(mtimeMs / 1000);
	const tick = isCoarse ? COARSE_TICK_MILLISECONDS : FINE_TICK_MILLISECONDS;
	return { modified: Date.now() - mtimeMs > tick ? mtimeMs : Number.NaN, inode: ino };
}
