import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { ConfigError } from '../integrations/config-error.ts';
import { mergeConfig, parseConfig } from '../integrations/parse-config.ts';
import { type ResolvedConfig, resolveConfig } from '../integrations/resolve-config.ts';
import { readSiteTheme } from '../integrations/site-theme.ts';
import type { RosterConfigInput } from '../site/config.ts';

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
	const fromFile = await readConfigInput(directory, configFile);
	const config = parseConfig(mergeConfig(fromFile, flags), 'the command line');
	const resolved = resolveConfig(config, directory);
	return { ...resolved, theme: await readSiteTheme(config, directory) };
}

/** The files that the configuration may stand in; absolute. They need not exist. */
export function configPlaces(directory: string, configFile: string | undefined): string[] {
	const names = configFile === undefined ? CONFIG_FILES : [configFile];
	return names.map((name) => resolve(directory, name));
}

/** What the configuration file says, checked but without defaults; `{}` when there is none. */
export async function readConfigInput(
	directory: string,
	configFile: string | undefined
): Promise<RosterConfigInput> {
	const found = await searchConfig(directory, configFile);
	return parseInput(found?.config, found?.filepath && basename(found.filepath));
}

/** Checks the file by itself first, so that a fault is told of the file and not of the flags. */
function parseInput(input: unknown, origin: string | undefined): RosterConfigInput {
	if (origin === undefined) return {};
	parseConfig(input ?? {}, origin);
	return (input ?? {}) as RosterConfigInput;
}

async function searchConfig(
	directory: string,
	configFile: string | undefined
): Promise<{ config: unknown; filepath: string } | null> {
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
		return configFile === undefined
			? await search.search(directory)
			: await search.load(configFile);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ConfigError(
			`The configuration file ${configFile ?? 'roster.config.*'} cannot be read: ${reason}`,
			'Check its path and its syntax.',
			{ cause: error }
		);
	}
}
