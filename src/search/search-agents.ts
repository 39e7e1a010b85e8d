/** A search over a written index, the same in a browser, in tests and in a terminal. */
import { type AskedIndex, openIndex, PAGEFIND_RANKING, type Pagefind } from './ask-index.ts';
import { buildVocabulary, isKnownWord, type Vocabulary } from './correct-spelling.ts';
import { type FacetCounts, type Facets, openFacets, type Wanted } from './facets.ts';
import type { Finding } from './finding.ts';
import { matchNames } from './match-names.ts';
import { openNames } from './names.ts';
import { MOST_CHARACTERS, planQuery, type QueryPlan } from './plan-query.ts';
import { type RankedAgent, type RankedAgents, rankAgents } from './rank-agents.ts';
import {
	AGENTS_FILE,
	type AgentsTable,
	FACETS_FILE,
	type FetchTable,
	type NamedAgent,
	unpackWords,
	wordsFile,
} from './search-tables.ts';
import { splitWords } from './split-words.ts';
import { addSynonyms, SYNONYMS } from './synonyms.ts';

export interface SearchRequest {
	query: string;
	wanted?: Wanted;
	/** True to take each word as it was typed. */
	verbatim?: boolean;
}

export interface SearchAnswer {
	plan: QueryPlan;
	/** Best first; by title when nothing was asked. */
	agents: RankedAgent[];
	/** Those that match before facets are applied, for counting. */
	all: RankedAgent[];
	/** Whether the first of them match every word. */
	isComplete: boolean;
	unmatched: string[];
}

export interface AgentSearch {
	index: AskedIndex;
	search(request: SearchRequest): Promise<SearchAnswer>;
	/** Agents with a word in their name that begins as a word of the query does. */
	namesNear(query: string): Promise<NamedAgent[]>;
	countFacets(answer: SearchAnswer, wanted: Wanted): Promise<FacetCounts>;
}

/** Above every score that words can bring. */
const NAME_IS_EXACT = 2e6;
const NAME_STARTS = 1e6;

export async function openSearch(pagefind: Pagefind, fetchTable: FetchTable): Promise<AgentSearch> {
	const [index, { nameLengths, alike, synonyms: ownSynonyms }] = await Promise.all([
		startIndex(pagefind),
		fetchTable(AGENTS_FILE).then((table) => JSON.parse(table) as AgentsTable),
	]);
	const names = openNames(fetchTable);
	const synonyms = addSynonyms(SYNONYMS, ownSynonyms);
	let openedFacets: Promise<Facets> | undefined;

	async function search({ query, wanted, verbatim = false }: SearchRequest): Promise<SearchAnswer> {
		const named = nameBonus(query);
		// Awaited below, where a failure is raised.
		named.catch(() => {});
		const vocabulary = await loadVocabulary(query);
		const plan = planQuery(query, { vocabulary, verbatim, synonyms });
		if (plan.terms.length === 0) {
			const agents = query.trim() === '' ? everyone(index.count) : [];
			return finish(plan, { agents, isComplete: true, unmatched: [] }, wanted);
		}
		const asked = [...new Set(plan.terms.flatMap(({ ways }) => ways.flat()))];
		const [found, bonus] = await Promise.all([
			Promise.all(asked.map((word) => index.find(word, !isKnownWord(word, vocabulary)))),
			named,
		]);
		const findings = new Map<string, Finding>(
			asked.map((word, at) => [word, found[at] ?? new Map()])
		);
		const knowledge = { count: index.count, findings, nameLengths, neighbours: alike };
		const ranked = rankAgents(plan, knowledge);
		return finish(plan, { ...ranked, agents: namesFirst(bonus, ranked.agents) }, wanted);
	}

	/** The collection's words that may have been meant: a slip is hardly ever in the first letter. */
	async function loadVocabulary(query: string): Promise<Vocabulary> {
		const files = [...new Set(splitWords(query.slice(0, MOST_CHARACTERS)).map(wordsFile))];
		const parts = await Promise.all(files.map(fetchTable));
		return buildVocabulary(new Map(parts.flatMap((words) => [...unpackWords(words)])));
	}

	async function nameBonus(query: string): Promise<Map<number, number>> {
		const named = await names.startingAs(query);
		return new Map(
			matchNames(query, named).flatMap(({ agent: { position }, match }): [number, number][] => {
				if (match === 'exact') return [[position, NAME_IS_EXACT]];
				return match === 'start' ? [[position, NAME_STARTS]] : [];
			})
		);
	}

	async function finish(
		plan: QueryPlan,
		{ agents: all, isComplete, unmatched }: RankedAgents,
		wanted: Wanted | undefined
	): Promise<SearchAnswer> {
		const isNarrowed = wanted !== undefined && [...wanted.values()].some(({ size }) => size > 0);
		const keep = isNarrowed ? (await facets()).membersOf(wanted) : () => true;
		const agents = all.filter(({ position }) => keep(position));
		return { plan, all, agents, isComplete, unmatched };
	}

	function facets(): Promise<Facets> {
		openedFacets ??= fetchTable(FACETS_FILE).then((table) => openFacets(table));
		openedFacets.catch(() => {
			openedFacets = undefined;
		});
		return openedFacets;
	}

	return {
		index,
		search,
		namesNear: names.near,
		async countFacets({ all }, wanted) {
			const positions = all.map(({ position }) => position);
			return (await facets()).count(positions, wanted);
		},
	};
}

async function startIndex(pagefind: Pagefind): Promise<AskedIndex> {
	await pagefind.init();
	await pagefind.options({ ranking: PAGEFIND_RANKING });
	return openIndex(pagefind);
}

function namesFirst(bonus: ReadonlyMap<number, number>, agents: RankedAgent[]): RankedAgent[] {
	if (bonus.size === 0) return agents;
	const known = new Set(agents.map(({ position }) => position));
	const others = [...bonus.keys()]
		.filter((position) => !known.has(position))
		.map((position): RankedAgent => ({ position, score: 0, matched: [] }));
	return [...agents, ...others]
		.map((agent) => ({ ...agent, score: agent.score + (bonus.get(agent.position) ?? 0) }))
		.sort((first, second) => second.score - first.score || first.position - second.position);
}

function everyone(count: number): RankedAgent[] {
	return Array.from({ length: count }, (_, position) => ({ position, score: 0, matched: [] }));
}
