import type { Accent } from '../core/accent.ts';

/** What the pages know of the site that no agent file says. */
export interface RosterSettings {
	title: string;
	description: string;
	/** `/` or `/docs/`. */
	base: string;
	/** Origin of the hosted site, `https://agents.example.com`; null when it is not known. */
	site: string | null;
	/** Prefix that turns a source path into a link to the file in its repository; null when unknown. */
	repository: string | null;
	/** `Roster 0.1.0`. */
	generator: string;
	theme: ThemeSettings;
	/** In the masthead, after the site's parts. */
	links: SiteLink[];
	footer: { text: string | null; links: SiteLink[] };
}

/** How one site looks different from another. Paths are below the base. */
export interface ThemeSettings {
	logo: { path: string; width: number; height: number } | null;
	accent: Accent | null;
	/** A style sheet of the maintainer's own. */
	stylesheet: string | null;
}

export interface SiteLink {
	label: string;
	/** An address that is safe to open, or a path; see `linkAddress`. */
	href: string;
}
