import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { slugify } from '../core/slugify.ts';
import { normaliseBase } from '../core/urls.ts';
import type { RosterConfig } from '../site/config.ts';
import type { Source } from '../sources/source.ts';
import { isInside } from '../sources/walk-source.ts';
import { ConfigError } from './config-error.ts';
import { NO_THEME, type SiteTheme } from './site-theme.ts';

/** A configuration that has met the disk: folders are absolute and exist. */
export interface ResolvedConfig extends Omit<RosterConfig, 'sources' | 'guides'> {
	sources: Source[];
	/** Folder of the maintainer's own guides, absolute; null when there is none. */
	guides: string | null;
	theme: SiteTheme;
	/** Working directory that paths were resolved from. */
	directory: string;
}

/** Where a maintainer's own guides lie, beside their agents. */
const GUIDES_FOLDER = 'guides';

/** Read when nothing is configured, the first that exists. */
const DEFAULT_SOURCES = ['.claude/agents', 'agents'];

/** Segments that say nothing of whose agents they hold. */
const CONTAINER_FOLDERS = new Set([
	'agents',
	'.claude',
	'.github',
	'.opencode',
	'.cursor',
	'.gemini',
]);

/**
 * @param directory - The working directory, absolute.
 * @throws ConfigError when a source folder is missing or no folder, when slugs clash, or when the
 * output would destroy or pollute a source. The theme is read by `readSiteTheme`.
 */
export function resolveConfig(config: RosterConfig, directory: string): ResolvedConfig {
	const sources = resolveSources(config, directory);
	const out = resolve(directory, config.out);
	for (const source of sources) refuseMixing(out, source, config.exclude);
	return {
		...config,
		base: normaliseBase(config.base),
		sources,
		guides: resolveGuides(config.guides, sources, directory),
		out,
		directory,
		theme: NO_THEME,
	};
}

/**
 * The folder that is named, else `guides` beside a source. Guides are code that runs when the site is
 * built, so nothing above or outside the working directory is taken unasked.
 */
function resolveGuides(
	written: string | undefined,
	sources: readonly Source[],
	directory: string
): string | null {
	if (written !== undefined) {
		const absolute = resolve(directory, written);
		requireFolder(absolute, written);
		return absolute;
	}
	return placesOfGuides(sources, directory).find(holdsGuides) ?? null;
}

/** Where guides are looked for when no folder is named; absolute. They need not exist. */
export function placesOfGuides(sources: readonly Source[], directory: string): string[] {
	return sources
		.map(({ folder }) => join(dirname(folder), GUIDES_FOLDER))
		.filter((folder) => isInside(directory, folder));
}

function holdsGuides(folder: string): boolean {
	return (
		existsSync(folder) &&
		statSync(folder).isDirectory() &&
		readdirSync(folder).some((name) => name.endsWith('.mdx'))
	);
}

function resolveSources(config: RosterConfig, directory: string): Source[] {
	const chosen = config.sources ?? [defaultSource(directory)];
	const written = chosen.map((source) =>
		typeof source === 'string' ? { folder: source, slug: undefined } : source
	);
	const sources = written.map(({ folder, slug }) => {
		const absolute = resolve(directory, folder);
		requireFolder(absolute, folder);
		return { folder: absolute, slug: slug ?? slugOfFolder(absolute) };
	});
	if (sources.length === 1) return sources.map((source) => ({ ...source, slug: null }));
	const clash = sources.find(
		(source, index) => sources.findIndex((other) => other.slug === source.slug) !== index
	);
	if (clash !== undefined) {
		throw new ConfigError(
			`Two source folders would have the slug \`${clash.slug}\`, so their addresses could not be told apart.`,
			`Give one of them a slug of its own in roster.config.ts: sources: [{ folder: '${clash.folder}', slug: '${clash.slug}-2' }, …]`
		);
	}
	return sources;
}

function defaultSource(directory: string): string {
	const found = DEFAULT_SOURCES.find((folder) => existsSync(join(directory, folder)));
	if (found !== undefined) return found;
	throw new ConfigError(
		`No folder was given, and ${directory} has neither ${DEFAULT_SOURCES.join(' nor ')}.`,
		'Name the folder of your agents: roster build path/to/agents'
	);
}

function requireFolder(absolute: string, written: string): void {
	if (!existsSync(absolute)) {
		throw new ConfigError(
			`The folder \`${written}\` does not exist (${absolute}).`,
			'Check the path, or make the folder.'
		);
	}
	if (!statSync(absolute).isDirectory()) {
		throw new ConfigError(
			`\`${written}\` is not a folder.`,
			`Name the folder it lies in: ${dirname(written)}`
		);
	}
}

/** The nearest part of the path that names something: `acme` for `/work/acme/.claude/agents`. */
function slugOfFolder(absolute: string): string {
	const name = basename(absolute);
	const parent = dirname(absolute);
	return CONTAINER_FOLDERS.has(name) && parent !== absolute ? slugOfFolder(parent) : slugify(name);
}

function refuseMixing(out: string, source: Source, exclude: readonly string[]): void {
	const target = existsSync(out) ? realpathSync(out) : out;
	const folder = realpathSync(source.folder);
	if (target === folder || isInside(target, folder)) {
		throw new ConfigError(
			`The output folder ${out} ${target === folder ? 'is' : 'contains'} the source folder ${source.folder}; building would delete it.`,
			'Choose another place for the site: --out dist'
		);
	}
	if (!isInside(folder, target)) return;
	const way = relative(folder, target).replaceAll('\\', '/');
	const isExcluded = exclude.length > 0 && picomatch([...exclude], { dot: true });
	if (isExcluded && (isExcluded(way) || isExcluded(`${way}/`))) return;
	throw new ConfigError(
		`The output folder ${out} lies inside the source folder ${source.folder}, so the next build would read the site as agents.`,
		`Choose a place outside of it with --out, or leave it out of the sources: --exclude '${way}'`
	);
}
