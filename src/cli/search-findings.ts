import { findEvidence } from '../search/evidence.ts';
import type { AgentSearch } from '../search/search-agents.ts';
import { readCard } from '../search/search-card.ts';

/** What a search has found, for people and for scripts. */
export interface SearchFindings {
	query: string;
	/** The question with its slips mended. */
	readAs: string;
	corrected: { typed: string; meant: string }[];
	widened: { typed: string; also: string[] }[];
	/** Whether the first result matches every word. */
	isComplete: boolean;
	/** How many there are; `agents` holds the first of them. */
	total: number;
	agents: {
		id: string;
		title: string;
		summary: string;
		facts: string[];
		/** Ids of other places that hold the same agent. */
		others: string[];
		/** Where the words stand: an anchor of the agent's page, its title, the text. */
		reasons: { anchor: string; title: string; text: string }[];
	}[];
}

export async function findAgents(
	search: AgentSearch,
	{ query, limit }: { query: string; limit: number }
): Promise<SearchFindings> {
	const { plan, agents, isComplete } = await search.search({ query });
	const { readAs, corrected, widened } = plan;
	const shown = await Promise.all(
		agents.slice(0, limit).map(async ({ position }) => {
			const record = await search.index.record(position);
			const { id, title, summary, facts, others } = readCard(record);
			const reasons = findEvidence(record, plan).map((line) => ({
				anchor: line.anchor,
				title: line.title,
				text: line.segments.map(({ text }) => text).join(''),
			}));
			return { id, title, summary, facts, others, reasons };
		})
	);
	return { query, readAs, corrected, widened, isComplete, total: agents.length, agents: shown };
}
