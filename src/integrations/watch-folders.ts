import { type FSWatcher, watch } from 'node:fs';

/** Long enough to gather the files of one save or one checkout, short enough not to be felt. */
const SETTLE_MILLISECONDS = 40;
/** Where the system cannot tell of changes, they are looked for this often. */
const POLL_MILLISECONDS = 1000;

/**
 * Tells of changes below folders: once for several that come together.
 *
 * @returns What ends it.
 */
export function watchFolders(folders: readonly string[], onChange: () => void): () => void {
	let settling: NodeJS.Timeout | undefined;
	const polls: NodeJS.Timeout[] = [];
	const watchers: FSWatcher[] = [];
	const tell = (): void => {
		clearTimeout(settling);
		settling = setTimeout(onChange, SETTLE_MILLISECONDS);
	};
	for (const folder of folders) {
		// Systems bound how many folders can be watched; network drives cannot be at all.
		const poll = (): void => {
			polls.push(setInterval(onChange, POLL_MILLISECONDS));
		};
		try {
			const watcher = watch(folder, { recursive: true }, tell);
			watcher.once('error', poll);
			watchers.push(watcher);
		} catch {
			poll();
		}
	}
	return () => {
		clearTimeout(settling);
		for (const timer of polls) clearInterval(timer);
		for (const watcher of watchers) watcher.close();
	};
}
