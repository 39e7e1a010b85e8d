/** What the pages know of the site that no agent file says. Baked into the site's bundle. */
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
}
