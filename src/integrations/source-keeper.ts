import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Opens the folder in which each source file is kept as it was read, under its SHA-256, so that the
 * raw twin on the site is the very file the page was made from, even when that file changes or
 * vanishes while the site is built.
 *
 * @returns What keeps one file.
 */
export async function openSourceKeeper(
	folder: string
): Promise<(sha256: string, bytes: Uint8Array) => Promise<void>> {
	await mkdir(folder, { recursive: true });
	const kept = new Set(await readdir(folder));
	return async (sha256, bytes) => {
		if (kept.has(sha256)) return;
		kept.add(sha256);
		const beside = join(folder, `${sha256}.${process.pid}.tmp`);
		await writeFile(beside, bytes);
		await rename(beside, join(folder, sha256));
	};
}
