import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EarlierFile, EarlierSite } from './earlier-site.ts';

/** A file of the new site. */
export interface WrittenFile {
	size: number;
	/** Milliseconds, for files that were taken over; null for new ones. */
	modified: number | null;
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
	/** Every file so far, by its path below the site's folder. */
	readonly files: ReadonlyMap<string, WrittenFile>;
}

/** @param folder - The new site's folder, absolute. It is there. */
export function createSiteWriter(folder: string, earlier: EarlierSite): SiteWriter {
	const made = new Set([folder]);
	const files = new Map<string, WrittenFile>();

	function makeFolder(path: string): void {
		if (made.has(path)) return;
		makeFolder(dirname(path));
		mkdirSync(path);
		made.add(path);
	}

	function place(file: string): string {
		const path = join(folder, file);
		makeFolder(dirname(path));
		return path;
	}

	function takeOver(file: string, found: EarlierFile, key: string | null): void {
		const path = place(file);
		const modified = linkOrCopy(found.path, path) ? found.modified : null;
		files.set(file, { size: found.size, modified, key });
	}

	return {
		files,
		reuse(file, key) {
			const found = earlier.find(file, key);
			if (found === null) return false;
			takeOver(file, found, key);
			return true;
		},
		write(file, bytes, key = null) {
			// It may have been taken over with others of which one was gone.
			if (files.has(file)) rmSync(join(folder, file));
			const found = earlier.findSame(file, bytes);
			if (found !== null) return takeOver(file, found, key);
			writeFileSync(place(file), bytes);
			files.set(file, { size: bytes.length, modified: null, key });
		},
	};
}

/** A file that both sites have needs no second copy; where links are not to be had, one is made. */
function linkOrCopy(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch {
		copyFileSync(from, to);
		return false;
	}
}
