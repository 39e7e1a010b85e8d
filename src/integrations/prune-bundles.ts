import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** For several bases and a few states of a maintainer's guides. */
const MOST_KEPT = 12;
/** Another run may still read from a bundle that it has not been given anew for a while. */
const UNUSED_MILLISECONDS = 6 * 60 * 60 * 1000;

/** Notes that bundles were put to use; one that is not there is passed over. */
export async function noteUse(folders: readonly string[]): Promise<void> {
	const now = new Date();
	await Promise.allSettled(folders.map((folder) => utimes(folder, now, now)));
}

/**
 * Removes the bundles that have not been used for longest: each edit of one of the maintainer's own
 * guides makes a new one.
 *
 * @param home - The folder of bundles.
 */
export async function pruneBundles(home: string): Promise<void> {
	const names = await readdir(home);
	const used = await Promise.all(
		names.map(async (name) => {
			const folder = join(home, name);
			return { folder, at: (await stat(folder).catch(() => null))?.mtimeMs ?? Date.now() };
		})
	);
	const oldest = used.sort((first, second) => second.at - first.at).slice(MOST_KEPT);
	const unused = oldest.filter(({ at }) => Date.now() - at > UNUSED_MILLISECONDS);
	await Promise.allSettled(
		unused.map(({ folder }) => rm(folder, { recursive: true, force: true }))
	);
}
