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
