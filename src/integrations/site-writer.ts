import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { type EarlierSite, fileIdentity } from './earlier-site.ts';
import { folderOf } from './folder-of.ts';
import { MARKER_FILE } from './site-marker.ts';
import type { FileIdentity, NotedFile } from './site-notes.ts';
import { type FolderState, folderState } from './standing-site.ts';

/**
 * Makes a site out of what stays of the earlier one, which is not touched, and of new files in a folder
 * of their own. It does not give way while it writes: for thousands of small files the hand-over to
 * Node's threads takes several times what the writing does.
 */
export interface SiteWriter {
	/** Has the earlier file of this key stay; false when there is none. */
	reuse(file: string, key: string): boolean;
	/** Writes a file; when the earlier one has the same bytes it stays. */
	write(file: string, bytes: Uint8Array, key?: string | null): void;
	/** To be called last. */
	finish(): MadeSite;
}

/** All files of a site, and how they come into its place. */
export interface MadeSite {
	/** By their path below the site's folder. */
	files: ReadonlyMap<string, NotedFile>;
	/** What is known of the site's folders. */
	folders: ReadonlyMap<string, FolderState>;
	/** The new files, in an order in which no page comes before what it needs. */
	staged: readonly string[];
	/** What lies in the site's place and is no part of it. */
	strays: readonly string[];
}

/** @param folder - For new files, absolute. It is there and empty. */
export function createSiteWriter(folder: string, earlier: EarlierSite): SiteWriter {
	const files = new Map<string, NotedFile>();
	const staged = new Set<string>();
	const made = new Set(['']);

	function makeFolder(path: string): void {
		if (made.has(path)) return;
		makeFolder(folderOf(path));
		mkdirSync(`${folder}/${path}`);
		made.add(path);
	}

	function keep(file: string, identity: FileIdentity, key: string): void {
		staged.delete(file);
		files.set(file, { ...identity, key });
	}

	/**
	 * What stands already is replaced once all that is new is there, pages after the rest. The marker
	 * comes before anything else, since nobody may touch a folder that has none.
	 */
	function turnOf(file: string): number {
		if (file === MARKER_FILE) return -1;
		return (earlier.has(file) ? 2 : 0) + (file.endsWith('.html') ? 1 : 0);
	}

	return {
		reuse(file, key) {
			if (files.get(file)?.key === key) return true;
			const identity = earlier.find(file, key);
			if (identity === null) return false;
			keep(file, identity, key);
			return true;
		},
		write(file, bytes, key) {
			const same = earlier.findSame(file, bytes);
			if (same !== null) return keep(file, same, key ?? '');
			makeFolder(folderOf(file));
			const path = `${folder}/${file}`;
			writeFileSync(path, bytes);
			staged.add(file);
			files.set(file, { ...fileIdentity(lstatSync(path)), key: key ?? '' });
		},
		finish() {
			// Of a site that is new as a whole the folders may be taken as well.
			const isWhole = staged.size === files.size;
			return {
				files,
				folders: isWhole ? statesOf(folder, made) : earlier.folders,
				staged: [...staged].sort((one, other) => turnOf(one) - turnOf(other)),
				strays: earlier.strays(files),
			};
		},
	};
}

function statesOf(root: string, folders: Iterable<string>): Map<string, FolderState> {
	return new Map([...folders].map((path) => [path, folderState(lstatSync(`${root}/${path}`))]));
}
