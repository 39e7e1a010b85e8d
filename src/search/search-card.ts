import type { PagefindRecord } from './ask-index.ts';
import type { AgentName } from './search-tables.ts';

/** What a result shows of an agent, beside the lines that were found. */
export interface SearchCard extends AgentName {
	summary: string;
	facts: string[];
	/** Ids of the other places that hold the same agent. */
	others: string[];
}

/** The key of the card among a record's filters, the one part of a record that is kept and never searched. */
export const CARD_FILTER = 'card';

export function readCard({ filters }: PagefindRecord): SearchCard {
	const [written] = filters[CARD_FILTER] ?? [];
	if (written === undefined) throw new Error('A record of the search index has no card.');
	return JSON.parse(written) as SearchCard;
}
