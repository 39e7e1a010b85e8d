import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { listFiles } from '../../src/integrations/list-files.ts';

/** From the path of each file below a folder to a digest of its bytes, sorted. */
export function folderSnapshot(folder: string): Record<string, string> {
	return Object.fromEntries(
		listFiles(folder).map((path) => {
			const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
			return [path.slice(folder.length), digest];
		})
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
