import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from './list-files.ts';

const SEAL_FILE = 'seal.txt';

/** Notes what a folder holds, so that damage to any of its files is seen before they are run. */
export function sealFolder(folder: string): void {
	writeFileSync(join(folder, SEAL_FILE), digestOf(folder));
}

/** Whether a folder holds the very files that it was sealed with. */
export function isSealed(folder: string): boolean {
	try {
		return readFileSync(join(folder, SEAL_FILE), 'utf8') === digestOf(folder);
	} catch {
		// Never made, or not to be read: then it is made again.
		return false;
	}
}

function digestOf(folder: string): string {
	const digest = createHash('sha256');
	for (const path of listFiles(folder)) {
		if (basename(path) === SEAL_FILE) continue;
		const bytes = readFileSync(path);
		digest.update(`${path.slice(folder.length)}\0${bytes.length}\0`).update(bytes);
	}
	return digest.digest('hex');
}
