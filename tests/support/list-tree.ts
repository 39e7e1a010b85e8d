import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** All that lies in a folder, by its path: bytes of files, null for folders, where links lead. */
export function listTree(folder: string): Record<string, Buffer | string | null> {
	return Object.fromEntries(
		readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isSymbolicLink()) return [[entry.name, `link to ${readlinkSync(path)}`]];
			if (!entry.isDirectory()) return [[entry.name, readFileSync(path)]];
			const below = Object.entries(listTree(path));
			return [[entry.name, null], ...below.map(([name, what]) => [`${entry.name}/${name}`, what])];
		})
	);
}

/** The same with text, to compare with what a test has written. */
export function listTexts(folder: string): Record<string, string | null> {
	return Object.fromEntries(
		Object.entries(listTree(folder)).map(([path, what]) => [path, what?.toString() ?? null])
	);
}
