/**
 * What an earlier build has put into the output folder, so that the next one need not draw it again.
 * A file is trusted only when it is still the very one that was written: same inode, size and time.
 */
import { lstatSync, type Stats } from 'node:fs';
import { numbersOf } from '../core/derive/numbers-of.ts';
import { createComparison } from '../store/same-bytes.ts';
import { folderOf } from './folder-of.ts';
import {
	type FileIdentity,
	foldersOf,
	identityOf,
	readSiteNotes,
	splitList,
} from './site-notes.ts';
import { type FolderState, lookAtSite } from './standing-site.ts';

export interface EarlierSite {
	/** Whether there is a file by this name, whatever it holds. */
	has(file: string): boolean;
	/** The file, if it was made from the same and is still as it was written. */
	find(file: string, key: string): FileIdentity | null;
	/** The file, if it has these very bytes. */
	findSame(file: string, bytes: Uint8Array): FileIdentity | null;
	/** What lies there and is no part of a site of these files: the whole of a folder by its name. */
	strays(site: ReadonlyMap<string, unknown>): string[];
	readonly folders: ReadonlyMap<string, FolderState>;
}

/**
 * @param place - Where the site lies, absolute.
 * @param version - All that every file depends on; what is noted of another version is not read.
 */
export function readEarlierSite(cache: string, place: string, version: string): EarlierSite {
	const notes = readSiteNotes(cache, place, version);
	const noted = splitList(notes?.files ?? '');
	const rows = numbersOf(noted);
	const keys = splitList(notes?.keys ?? '');
	const { files, folders, others } = lookAtSite(place, {
		files: noted,
		folders: notes === null ? new Map() : foldersOf(notes.folders, notes.states),
	});
	const hasBytes = createComparison();
	const look = (file: string): Stats | undefined =>
		files.has(file) ? lstatSync(`${place}/${file}`, { throwIfNoEntry: false }) : undefined;
	return {
		folders,
		has: (file) => files.has(file),
		find(file, key) {
			const row = rows.get(file);
			if (notes === null || row === undefined || keys[row] !== key) return null;
			const identity = identityOf(notes, row);
			const found = look(file);
			const isVery =
				found?.ino === identity.inode &&
				found.size === identity.size &&
				found.mtimeMs === identity.modified;
			return isVery ? identity : null;
		},
		findSame(file, bytes) {
			const found = look(file);
			if (!found?.isFile() || found.size !== bytes.length) return null;
			return hasBytes(`${place}/${file}`, bytes) ? fileIdentity(found) : null;
		},
		strays(site) {
			const siteFolders = foldersWith(site.keys());
			const isStray = (path: string): boolean =>
				!site.has(path) && !siteFolders.has(path) && siteFolders.has(folderOf(path));
			return [...files, ...others, ...folders.keys()].filter(isStray);
		},
	};
}

export function fileIdentity({ size, mtimeMs, ino }: Stats): FileIdentity {
	return { size, modified: mtimeMs, inode: ino };
}

/** Those that these files lie in, with the empty one. */
function foldersWith(files: Iterable<string>): Set<string> {
	const folders = new Set(['']);
	for (const file of files)
		for (let folder = folderOf(file); !folders.has(folder); folder = folderOf(folder))
			folders.add(folder);
	return folders;
}
