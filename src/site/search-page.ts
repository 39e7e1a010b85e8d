import type { CategoryGroup, Facet, Roster } from '../core/derive/roster.ts';
import { shownFacets } from './shown-facets.ts';

/** Past so many agents the list for readers without script is left to the lists that are paged. */
const MOST_LISTED = 400;

/** All that the search page shows of the collection. */
export interface SearchPage {
	facets: Facet[];
	count: number;
	/** Every agent, for readers without script; null where there are too many. */
	groups: ListedGroup[] | null;
}

export interface ListedGroup extends Pick<CategoryGroup, 'category'> {
	agents: { id: string; title: string }[];
}

export function searchPage(roster: Roster): SearchPage {
	const { agents, categories } = roster;
	const groups = categories.map(({ category, agents: members }) => ({
		category,
		agents: members.map(({ id, title }) => ({ id, title })),
	}));
	return {
		facets: shownFacets(roster),
		count: agents.length,
		groups: agents.length > MOST_LISTED ? null : groups,
	};
}
