import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of all files below a folder, sorted. Links are not followed, as Node's own recursive listing
 * does: the one in the cache leads to the packages, and these may hold a cache with such a link again.
 */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return listFiles(path);
			return entry.isFile() ? [path] : [];
		})
		.sort();
}
