/**
 * The one definition of what a maintainer may configure, in `roster.config.*` and by flags.
 * `docs` for each key are its docblock; the guide "Configuration" is written from them.
 */
import { z } from 'astro/zod';

/** A folder of agent files. A plain string stands for `{ folder }`. */
const SourceSchema = z.union([
	z.string().min(1),
	z.strictObject({
		/** Path of the folder, from the working directory. */
		folder: z.string().min(1),
		/** First segment of the ids of its agents when there are several sources; the folder's name by default. */
		slug: z
			.string()
			.regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'lower-case words joined with `-`')
			.optional(),
	}),
]);

export const RosterConfigSchema = z.strictObject({
	/** Folders to read. Default: `.claude/agents` if it exists, else `agents`. */
	sources: z.array(SourceSchema).min(1).optional(),
	/** Globs, from each source folder, of the files to read. */
	include: z.array(z.string().min(1)).min(1).default(['**/*.{md,markdown}']),
	/** Globs, from each source folder, of files and folders to leave out. */
	exclude: z.array(z.string().min(1)).default([]),
	/** Folder that the site is written to. */
	out: z.string().min(1).default('dist'),
	/** Address at which the site will be hosted: `https://agents.example.com`. */
	site: z
		.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
		.optional(),
	/** Path below the host's root: `/docs/`. */
	base: z
		.string()
		.regex(/^[^?#\s]*$/, 'a path such as `/docs/`')
		.default('/'),
	/** The site's name. */
	title: z.string().min(1).default('Roster'),
	/** One sentence below the site's question. */
	description: z
		.string()
		.min(1)
		.default('What each agent is for, what it may touch, and how people ask for it.'),
	/** Address of the source folder in its repository, so that files can be linked: `https://github.com/acme/agents/blob/main/agents/`. */
	repository: z
		.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
		.optional(),
	/** Treats warnings as errors: `build` and `check` then exit with 1. */
	strict: z.boolean().default(false),
});

/** What a maintainer writes. */
export type RosterConfigInput = z.input<typeof RosterConfigSchema>;
/** What the code sees. */
export type RosterConfig = z.output<typeof RosterConfigSchema>;

/** Gives an object back as it is, so that an editor knows its keys in `roster.config.ts`. */
export function defineConfig(config: RosterConfigInput): RosterConfigInput {
	return config;
}
