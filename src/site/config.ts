/**
 * The one definition of what a maintainer may configure, in `roster.config.*` and by flags.
 * `docs` for each key are its docblock; the guide "Configuration" is written from them.
 */
import { z } from 'astro/zod';
import { accentOf } from '../core/accent.ts';
import { isSafeAddress } from '../render/safe-address.ts';

const LOGO_FILE = /\.(?:svg|png|webp|avif|jpe?g|gif)$/i;

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

/** A link of the masthead or the footer. */
const LinkSchema = z.strictObject({
	label: z.string().min(1),
	/** An address, or a path below the site's base: `guides/house-rules/`. */
	href: z
		.string()
		.min(1)
		.refine(isSafeAddress, 'an address with https:, http: or mailto:, or a path on this host'),
});

/** What agents can do that no vocabulary knows: a product, a service, a practice of the house. */
const OwnTopicSchema = z.strictObject({
	/** What stands in the address: `billing-engine`. */
	name: z
		.string()
		.regex(/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'lower-case words joined with `-`'),
	/** For people; also a way to say it. */
	title: z.string().min(1),
	/** Other ways to say it, in any case. */
	aliases: z.array(z.string().min(1)).default([]),
	/** Heading that it stands under; one of Roster's or a new one. */
	group: z.string().min(1).default('Our own'),
});

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
	/** Image that stands beside the title and on the browser's tab, in place of the site's mark. */
	logo: z
		.string()
		.regex(LOGO_FILE, 'a file that ends in .svg, .png, .webp, .avif, .jpg or .gif')
		.optional(),
	/** Colour of the site's own marks and links, in any notation of CSS; its lightness is fitted to each theme. */
	accent: z
		.string()
		.refine((color) => accentOf(color) !== null, 'a colour of CSS, such as `#0a7` or `teal`')
		.optional(),
	/** Links that follow the site's parts in the masthead. */
	links: z.array(LinkSchema).default([]),
	/** What the foot of each page says besides. */
	footer: z
		.strictObject({ text: z.string().min(1).optional(), links: z.array(LinkSchema).default([]) })
		.default({ links: [] }),
	/** A style sheet that is linked after Roster's own; what it names by relative addresses is copied with it. */
	css: z.string().endsWith('.css', 'a file that ends in .css').optional(),
	/** Folder of guides in MDX, which are code. Default: `guides` beside a source folder below the working directory. */
	guides: z.string().min(1).optional(),
	/** Topics of your own, for the capabilities; one with the name of a topic of Roster's replaces it. */
	topics: z.array(OwnTopicSchema).default([]),
	/** How the site is searched. */
	search: z
		.strictObject({
			/** Other names of words that people type: `{ crm: ['salesforce'] }`. A left side is a word or a phrase of up to three. */
			synonyms: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)).default({}),
			/** The most files that what results show is spread over; by default each agent has its own. For hosts that limit the number of files. */
			maxFragments: z.int().positive().optional(),
		})
		.default({ synonyms: {} }),
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
