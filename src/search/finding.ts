/** What the index answers to one word. */
export interface Hit {
	/** How much of the agent's text is about the word, regardless of how rare the word is. */
	strength: number;
	/** Fields in which the word stands. */
	fields: readonly SearchField[];
}

/** By the agent's position in the names table. */
export type Finding = ReadonlyMap<number, Hit>;

/** The fields of the index that are told apart. The rest of an agent's text has none. */
export const SEARCH_FIELDS = ['name', 'title', 'when', 'asks'] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];
