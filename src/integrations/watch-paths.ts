import { type FSWatcher, watch } from 'chokidar';

export interface WatchOptions {
	/** Whether a path below those that are watched is left out, with all that is below it. */
	ignores(path: string, isFile: boolean): boolean;
	/** Told of changed paths, once for those that come together. */
	onChange(paths: readonly string[]): void;
	/** Told when the system cannot tell of changes, so that they are looked for. */
	onPolling(reason: string): void;
}

export interface PathWatcher {
	close(): Promise<void>;
}

/** Long enough to gather the files of one save, short enough not to be felt. */
const SETTLE_MILLISECONDS = 15;
/** Whoever writes without a pause is followed all the same. */
const LONGEST_MILLISECONDS = 250;
const POLLING_MILLISECONDS = 1000;

/**
 * Watches files and folders, also those that are not there yet, go, and come back.
 *
 * @param paths - Absolute.
 * @returns When nothing can be missed any more.
 */
export async function watchPaths(
	paths: readonly string[],
	{ ignores, onChange, onPolling }: WatchOptions
): Promise<PathWatcher> {
	const changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	let since = 0;
	let watcher: FSWatcher;

	const tell = (): void => {
		const told = [...changed];
		changed.clear();
		onChange(told);
	};
	const note = (path: string): void => {
		if (changed.size === 0) since = Date.now();
		changed.add(path);
		clearTimeout(timer);
		const left = since + LONGEST_MILLISECONDS - Date.now();
		timer = setTimeout(tell, Math.min(SETTLE_MILLISECONDS, Math.max(0, left)));
	};
	const start = async (usePolling: boolean): Promise<void> => {
		const started = watch([...paths], {
			ignoreInitial: true,
			// A link may lead anywhere. Those that are followed stay inside the folder.
			followSymlinks: false,
			ignored: (path, stats) => !paths.includes(path) && ignores(path, stats?.isFile() ?? false),
			...(usePolling && { usePolling, pollingInterval: POLLING_MILLISECONDS }),
		});
		watcher = started;
		started.on('all', (_event, path) => note(path));
		await new Promise<void>((settle) => {
			started.once('ready', settle);
			started.on('error', (error) => {
				if (usePolling || watcher !== started) return settle();
				onPolling(error instanceof Error ? error.message : String(error));
				void started.close();
				start(true).then(settle);
			});
		});
	};

	await start(false);
	return {
		async close() {
			clearTimeout(timer);
			await watcher.close();
		},
	};
}
