import { copyFile, link, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EarlierSite } from './earlier-site.ts';

/** Puts files into a new site, taking them over from the earlier one where they are the same. */
export interface SiteWriter {
	/** Takes over the earlier file of this key; false when there is none. */
	reuse(file: string, key: string): Promise<boolean>;
	/** Writes a file; when the earlier one has the same bytes it is taken over, with its time. */
	write(file: string, bytes: Uint8Array, key?: string | null): Promise<void>;
	/** Copies a file from elsewhere. */
	copy(file: string, from: string, key: string): Promise<void>;
	/** From each file that has a key to that key. */
	readonly keys: ReadonlyMap<string, string>;
}

/** @param folder - The new site's folder, absolute. */
export function createSiteWriter(folder: string, earlier: EarlierSite): SiteWriter {
	const made = new Map<string, Promise<unknown>>();
	const keys = new Map<string, string>();

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

	async function takeOver(from: string, file: string): Promise<void> {
		const path = await place(file);
		// A file that both sites have needs no second copy; where links are not to be had, one is made.
		await link(from, path).catch(() => copyFile(from, path));
	}

	return {
		keys,
		async reuse(file, key) {
			const from = await earlier.find(file, key);
			if (from === null) return false;
			await takeOver(from, file);
			keys.set(file, key);
			return true;
		},
		async write(file, bytes, key = null) {
			if (key !== null) keys.set(file, key);
			const old = earlier.pathOf(file);
			if (await hasBytes(old, bytes)) await takeOver(old, file);
			else await writeFile(await place(file), bytes);
		},
		async copy(file, from, key) {
			keys.set(file, key);
			await copyFile(from, await place(file));
		},
	};
}

async function hasBytes(path: string, bytes: Uint8Array): Promise<boolean> {
	const found = await stat(path).catch(() => null);
	if (found === null || !found.isFile() || found.size !== bytes.length) return false;
	return (await readFile(path)).equals(bytes);
}
