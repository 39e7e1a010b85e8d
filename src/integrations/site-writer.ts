import { copyFile, link, mkdir, stat, writeFile } from 'node:fs/promises';
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

/** Puts files into a new site, taking them over from the earlier one where they are the same. */
export interface SiteWriter {
	/** Takes over the earlier file of this key; false when there is none. */
	reuse(file: string, key: string): Promise<boolean>;
	/** Writes a file; when the earlier one has the same bytes it is taken over, with its time. */
	write(file: string, bytes: Uint8Array, key?: string | null): Promise<void>;
	/** Copies a file from elsewhere. */
	copy(file: string, from: string, key: string): Promise<void>;
	/** Every file so far, by its path below the site's folder. */
	readonly files: ReadonlyMap<string, WrittenFile>;
}

/** @param folder - The new site's folder, absolute. */
export function createSiteWriter(folder: string, earlier: EarlierSite): SiteWriter {
	const made = new Map<string, Promise<unknown>>();
	const files = new Map<string, WrittenFile>();

	async function place(file: string): Promise<string> {
		const path = join(folder, file);
		const parent = dirname(path);
		let making = made.get(parent);
		if (making === undefined) {
			making = mkdir(parent, { recursive: true });
			made.set(parent, making);
		}
		await making;
		return path;
	}

	async function takeOver(file: string, found: EarlierFile, key: string | null): Promise<void> {
		const path = await place(file);
		// A file that both sites have needs no second copy; where links are not to be had, one is made.
		const isLinked = await link(found.path, path).then(
			() => true,
			() => copyFile(found.path, path).then(() => false)
		);
		files.set(file, { size: found.size, modified: isLinked ? found.modified : null, key });
	}

	return {
		files,
		async reuse(file, key) {
			const found = await earlier.find(file, key);
			if (found === null) return false;
			await takeOver(file, found, key);
			return true;
		},
		async write(file, bytes, key = null) {
			const found = await earlier.findSame(file, bytes);
			if (found !== null) return takeOver(file, found, key);
			await writeFile(await place(file), bytes);
			files.set(file, { size: bytes.length, modified: null, key });
		},
		async copy(file, from, key) {
			const path = await place(file);
			await copyFile(from, path);
			const { size } = await stat(path);
			files.set(file, { size, modified: null, key });
		},
	};
}
