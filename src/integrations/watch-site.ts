import { realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { SHOWN_IMAGES } from '../sources/link-resolver.ts';
import { createWalkFilter } from '../sources/walk-filter.ts';
import { isInside } from '../sources/walk-source.ts';
import { placesOfGuides, type ResolvedConfig } from './resolve-config.ts';
import { type PathWatcher, watchPaths } from './watch-paths.ts';

/** What of a site has changed. */
export type SiteChange = 'sources' | 'configuration';

export interface SiteWatchOptions {
	/** Files that the configuration may stand in; absolute. They need not exist. */
	configFiles: readonly string[];
	/** Roster's own folder, absolute: what it writes there is no change. */
	home: string;
	onChange(change: SiteChange): void;
	onPolling(reason: string): void;
}

const NEVER_WATCHED = new Set(['.git', 'node_modules']);

/** Watches all that a site is made from: agent files, their images, guides, configuration and theme. */
export function watchSite(config: ResolvedConfig, options: SiteWatchOptions): Promise<PathWatcher> {
	const sources = config.sources.map(({ folder }) => realPath(folder));
	const guides = [
		...(config.guides === null ? [] : [config.guides]),
		...placesOfGuides(config.sources, config.directory),
	];
	const configuration = new Set([...options.configFiles, ...config.theme.files.values()]);
	const isWanted = createSourceFilter(sources, config);

	const ignores = (path: string, isFile: boolean): boolean => {
		if (NEVER_WATCHED.has(basename(path)) || isAtOrIn(options.home, path)) return true;
		if (configuration.has(path) || guides.some((folder) => isAtOrIn(folder, path))) return false;
		return !isWanted(path, isFile);
	};
	return watchPaths([...new Set([...sources, ...guides, ...configuration])], {
		ignores,
		onPolling: options.onPolling,
		onChange(paths) {
			const isContent = (path: string): boolean =>
				!configuration.has(path) && sources.some((folder) => isAtOrIn(folder, path));
			options.onChange(paths.every(isContent) ? 'sources' : 'configuration');
		},
	});
}

/** Folders that are walked, and of their files the agents and the images that prompts may show. */
function createSourceFilter(
	sources: readonly string[],
	config: ResolvedConfig
): (path: string, isFile: boolean) => boolean {
	const { isIncluded, isExcluded } = createWalkFilter(config);
	return (path, isFile) =>
		sources.some((folder) => {
			if (!isAtOrIn(folder, path)) return false;
			const way = relative(folder, path).replaceAll(sep, '/');
			if (isExcluded(way)) return false;
			return !isFile || isIncluded(way) || SHOWN_IMAGES.has(extname(path).toLowerCase());
		});
}

function isAtOrIn(folder: string, path: string): boolean {
	return path === folder || isInside(folder, path);
}

/** The folder that a link leads to; for one that is not there, where it would be. */
function realPath(folder: string): string {
	try {
		return realpathSync(folder);
	} catch {
		const parent = dirname(folder);
		return parent === folder ? folder : join(realPath(parent), basename(folder));
	}
}
