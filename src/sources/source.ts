/** A folder to read agent files from. */
export interface Source {
	/** Absolute path. */
	folder: string;
	/** First segment of ids and paths; null when there is only one source. */
	slug: string | null;
}
