/** What the pages know of the build: everything a page needs that no agent file says. */
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
	/** Absolute path of the snapshot that the agents collection is loaded from. */
	snapshotPath: string;
	/** Absolute path of the folder of rendered prompts, named by their keys. */
	promptsFolder: string;
	/** Absolute path of the folder of source files as they were read, named by their SHA-256. */
	sourcesFolder: string;
	/** Absolute path of the folder of guides. */
	guidesFolder: string;
}
