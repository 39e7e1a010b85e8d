import type { RosterConfigInput } from '../site/config.ts';
import type { CheckFormat } from './check-formats.ts';

/** What the flags of all commands bring, as commander gives it. */
export interface SiteOptions {
	out?: string;
	site?: string;
	base?: string;
	title?: string;
	description?: string;
	repository?: string;
	config?: string;
	include?: string[];
	exclude?: string[];
	strict?: boolean;
	port?: number;
	host?: string | boolean;
	format?: CheckFormat;
	fix?: boolean;
	dryRun?: boolean;
}

const CONFIG_FLAGS = [
	'out',
	'site',
	'base',
	'title',
	'description',
	'repository',
	'include',
	'exclude',
	'strict',
] as const satisfies (keyof RosterConfigInput & keyof SiteOptions)[];

/** The part of the flags that is configuration; keys that were not given are left out. */
export function toConfigFlags(folders: readonly string[], options: SiteOptions): RosterConfigInput {
	const given = CONFIG_FLAGS.filter((key) => options[key] !== undefined).map((key) => [
		key,
		options[key],
	]);
	return {
		...(folders.length > 0 && { sources: [...folders] }),
		...(Object.fromEntries(given) as RosterConfigInput),
	};
}
