import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { checkConfig, checkedConfig, type GivenConfig } from '../integrations/checked-config.ts';
import { ConfigError } from '../integrations/config-error.ts';
import { type ResolvedConfig, resolveConfig } from '../integrations/resolve-config.ts';
import { readSiteTheme } from '../integrations/site-theme.ts';
import { findCache } from '../integrations/workspace.ts';
import type { RosterConfig, RosterConfigInput } from '../site/config.ts';

const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
	(extension) => `roster.config.${extension}`
);

/**
 * Finds `roster.config.*` in the working directory, or reads the one that is named, and
 * lets the flags win over it.
 *
 * @throws ConfigError for a file that is missing, cannot be read, or says something wrong.
 */
export async function loadConfig(
	flags: RosterConfigInput,
	{ directory, configFile }: { directory: string; configFile?: string | undefined }
): Promise<ResolvedConfig> {
	const file = await searchConfig(directory, configFile);
	// Whoever has to write into the cache is told that nobody can.
	const cache = await findCache(directory).catch(() => null);
	const config = await checkedConfig({ file, flags }, cache);
	const resolved = resolveConfig(config, directory);
	return { ...resolved, theme: await readSiteTheme(config, directory) };
}

/** The files that the configuration may stand in; absolute. They need not exist. */
export function configPlaces(directory: string, configFile: string | undefined): string[] {
	const names = configFile === undefined ? CONFIG_FILES : [configFile];
	return names.map((name) => resolve(directory, name));
}

/**
 * The same, without what only a site is made from, and without leaving anything in the cache.
 *
 * @throws ConfigError as `loadConfig` does.
 */
export async function readConfig(
	flags: RosterConfigInput,
	{ directory, configFile }: { directory: string; configFile: string | undefined }
): Promise<RosterConfig> {
	return checkConfig({ file: await searchConfig(directory, configFile), flags });
}

async function searchConfig(
	directory: string,
	configFile: string | undefined
): Promise<GivenConfig['file']> {
	const importModule = async (path: string): Promise<unknown> => {
		// Node keeps a module by its address; one that has changed since is another.
		const { mtimeMs, ctimeMs, size } = statSync(path);
		const address = `${pathToFileURL(path).href}?${mtimeMs}-${ctimeMs}-${size}`;
		const module: { default?: unknown } = await import(/* @vite-ignore */ address);
		return module.default;
	};
	const parseYaml = async (_path: string, content: string): Promise<unknown> =>
		(await import('yaml')).parse(content);
	const search = lilconfig('roster', {
		searchPlaces: CONFIG_FILES,
		stopDir: directory,
		loaders: {
			'.ts': importModule,
			'.mts': importModule,
			'.js': importModule,
			'.mjs': importModule,
			'.yaml': parseYaml,
			'.yml': parseYaml,
		},
	});
	try {
		const found = await (configFile === undefined
			? search.search(directory)
			: search.load(configFile));
		return found && { input: found.config ?? {}, name: basename(found.filepath) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ConfigError(
			`The configuration file ${configFile ?? 'roster.config.*'} cannot be read: ${reason}`,
			'Check its path and its syntax.',
			{ cause: error }
		);
	}
}
