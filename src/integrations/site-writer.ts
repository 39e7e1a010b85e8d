import { constants, copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EarlierFile, EarlierSite } from './earlier-site.ts';
import { type FileIdentity, refillFolder } from './refilled-folder.ts';

/** A file of the new site. */
export interface WrittenFile {
	size: number;
	/** Which file it is, where it was taken over; null for a new one. */
	identity: FileIdentity | null;
	/** What it was made from; null for what is made every time. */
	key: string | null;
}

/**
 * Puts files into a new site, taking them over from the earlier one where they are the same. It does
 * not give way while it writes: for thousands of small files the hand-over to Node's threads takes
 * several times what the writing does.
 */
export interface SiteWriter {
	/** Takes over the earlier file of this key; false when there is none. */
	reuse(file: string, key: string): boolean;
	/** Writes a file; when the earlier one has the same bytes it is taken over, with its time. */
	write(file: string, bytes: Uint8Array, key?: string | null): void;
	/** Removes what lies in the folder and is no file of the new site. To be called last. */
	finish(): void;
	/** Every file so far, by its path below the site's folder. */
	readonly files: ReadonlyMap<string, WrittenFile>;
	/** Whether files were copied for want of links. */
	readonly hasCopies: boolean;
}

/** @param root - The new site's folder, absolute. It is there, and may hold anything. */
export function createSiteWriter(root: string, earlier: EarlierSite): SiteWriter {
	const folder = refillFolder(root);
	const files = new Map<string, WrittenFile>();
	let hasCopies = false;

	function takeOver(file: string, { path: from, identity }: EarlierFile, key: string | null): void {
		let isVery = folder.keep(file, identity);
		if (!isVery) {
			folder.put(file, (to) => {
				isVery = linkOrCopy(from, to);
			});
		}
		hasCopies ||= !isVery;
		files.set(file, { size: identity.size, identity: isVery ? identity : null, key });
	}

	/** It may have been taken over with others of which one was gone. */
	function takeBack(file: string): void {
		if (files.delete(file)) rmSync(join(root, file));
	}

	return {
		files,
		get hasCopies() {
			return hasCopies;
		},
		reuse(file, key) {
			if (files.get(file)?.key === key) return true;
			takeBack(file);
			const noted = earlier.noted(file, key);
			if (noted === null) return false;
			if (folder.keep(file, noted)) {
				files.set(file, { size: noted.size, identity: noted, key });
				return true;
			}
			const found = earlier.find(file, noted);
			if (found === null) return false;
			takeOver(file, found, key);
			return true;
		},
		write(file, bytes, key = null) {
			takeBack(file);
			const found = earlier.findSame(file, bytes);
			if (found !== null) return takeOver(file, found, key);
			folder.put(file, (path) => writeFileSync(path, bytes, { flag: 'wx' }));
			files.set(file, { size: bytes.length, identity: null, key });
		},
		finish: folder.clear,
	};
}

/** A file that both sites have needs no second copy; where links are not to be had, one is made. */
function linkOrCopy(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
		copyFileSync(from, to, constants.COPYFILE_EXCL);
		return false;
	}
}
