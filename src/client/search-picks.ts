/** What the dialog offers for a question: agents, then what people ask, then places in prompts. */
import { createUrls } from '../core/urls.ts';
import { findEvidence, markFound, wordMatcher } from '../search/evidence.ts';
import { matchNames } from '../search/match-names.ts';
import { readCard } from '../search/search-card.ts';
import type { AgentName } from '../search/search-tables.ts';
import { mark as drawMark, marked } from './search-elements.ts';
import { loadNames, loadSearch } from './search-loader.ts';

export interface Pick {
	group: 'Agents' | 'People ask' | 'In the prompts';
	agent: { title: string; ink: string; hint: string };
	address: string;
	mark: Node;
	/** The second column: a summary, a request, a clause. */
	sub: (Node | string)[];
}

export interface Picks {
	picks: Pick[];
	/** Null while only names are known. */
	total: number | null;
}

const MOST_NAMES = 6;
const MOST_AGENTS = 5;
const MOST_LOOKED_AT = 6;
const MOST_A_GROUP = 3;

/** Fetches what a search takes, but nothing that depends on what is asked. */
export async function prepareSearch(base: string): Promise<void> {
	await loadSearch(base);
}

export async function namePicks(query: string, base: string): Promise<Picks> {
	const found = matchNames(query, await loadNames(base).near(query)).slice(0, MOST_NAMES);
	const picks = found.map(({ agent }) => makePick('Agents', agent, { base, sub: [agent.id] }));
	return { picks, total: null };
}

export async function searchPicks(query: string, base: string): Promise<Picks> {
	const { search, index } = await loadSearch(base);
	const { agents, plan } = await search({ query });
	const match = wordMatcher(plan);
	const looked = await Promise.all(
		agents.slice(0, MOST_LOOKED_AT).map(async ({ position }, place) => {
			const record = await index.record(position);
			const card = readCard(record);
			const sub = marked(markFound(card.summary, match));
			const own = place < MOST_AGENTS ? [makePick('Agents', card, { base, sub })] : [];
			const lines = findEvidence(record, plan)
				.filter(({ anchor }) => anchor !== 'when' && anchor !== 'access')
				.slice(0, 1)
				.map(({ anchor, isRequest, segments }) =>
					makePick(isRequest ? 'People ask' : 'In the prompts', card, {
						base,
						anchor,
						sub: isRequest ? ['“', ...marked(segments), '”'] : marked(segments),
					})
				);
			return [...own, ...lines];
		})
	);
	const all = looked.flat();
	const some = (group: Pick['group'], most: number): Pick[] =>
		all.filter((pick) => pick.group === group).slice(0, most);
	const picks = [
		...some('Agents', MOST_AGENTS),
		...some('People ask', MOST_A_GROUP),
		...some('In the prompts', MOST_A_GROUP),
	];
	return { picks, total: agents.length };
}

function makePick(
	group: Pick['group'],
	agent: AgentName,
	{ base, anchor, sub }: PickContext
): Pick {
	return {
		group,
		agent,
		address: createUrls(base).agent(agent.id, anchor),
		mark: drawMark(agent),
		sub,
	};
}

interface PickContext {
	base: string;
	anchor?: string;
	sub: (Node | string)[];
}
