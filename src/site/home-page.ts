import type { Roster } from '../core/derive/roster.ts';
import type { AgentDocument } from '../core/schema.ts';
import { requestsToTry, type Tally, tallyOf } from './list-facts.ts';
import { type AgentList, agentList } from './list-pages.ts';

/** All that the home page shows. */
export interface HomePage {
	tally: Tally;
	/** Requests that lead to a search. */
	requests: string[];
	/** Null for a collection without agents. */
	list: AgentList | null;
	/** Where there is no agent: the files that are none. */
	documents: AgentDocument[];
}

export function homePage(roster: Roster): HomePage {
	const isEmpty = roster.agents.length === 0;
	return {
		tally: tallyOf(roster),
		requests: requestsToTry(roster.agents),
		list: isEmpty ? null : agentList(roster, 1),
		documents: isEmpty ? roster.documents : [],
	};
}
