import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the path of each file below a folder to a digest of its bytes, sorted. */
export function folderSnapshot(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return Object.fromEntries(
		files
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
				return [path.slice(folder.length), digest] as const;
			})
			.sort()
	);
}

/**
 * Paths that are not the same in two snapshots of folders. A list that a test can print: a diff of two
 * whole snapshots takes minutes and gigabytes where many files differ.
 */
export function differentFiles(
	one: Record<string, string>,
	other: Record<string, string> = {}
): string[] {
	return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
		(path) => one[path] !== other[path]
	);
}
