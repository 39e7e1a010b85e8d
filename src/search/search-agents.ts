/** A search over a written index, the same in a browser, in tests and in a terminal. */
import { type AskedIndex, openIndex, PAGEFIND_RANKING, type Pagefind } from './ask-index.ts';
import { buildVocabulary, isKnownWord, type Vocabulary } from './correct-spelling.ts';
import type { Finding } from './finding.ts';
import { matchNames } from './match-names.ts';
import { MOST_CHARACTERS, planQuery, type QueryPlan } from './plan-query.ts';
import { type RankedAgent, rankAgents } from './rank-agents.ts';
import { type NamedAgent, unpackWords, wordsFile } from './search-tables.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import type { Synonyms } from './synonyms.ts';

/** Values wanted by facet: any of one facet's values, but of each facet. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

export interface SearchRequest {
	query: string;
	wanted?: Wanted;
	/** True to take each word as it was typed. */
	verbatim?: boolean;
}

export interface SearchAnswer {
	plan: QueryPlan;
	/** Best first; by name when nothing was asked. */
	agents: RankedAgent[];
	/** Those that match before facets are applied, for counting. */
	all: RankedAgent[];
	/** Whether the first of them match every word. */
	isComplete: boolean;
	unmatched: string[];
}

export interface AgentSearch {
	names: readonly NamedAgent[];
	index: AskedIndex;
	search(request: SearchRequest): Promise<SearchAnswer>;
	/** For each facet and value how many agents there would be with it, the facet's own choice set aside. */
	countFacets(
		answer: SearchAnswer,
		wanted: Wanted,
		values: ReadonlyMap<string, readonly string[]>
	): Promise<Map<string, Map<string, number>>>;
}

export interface SearchParts {
	/** In the order of the index. */
	names: NamedAgent[];
	/** For each agent the positions of those most like it. */
	alike: number[][];
	/** Gives what one of the files of words holds; asked for a file more than once. */
	fetchWords(file: string): Promise<string>;
	synonyms?: Synonyms;
}

/** Above every score that words can bring. */
const NAME_IS_EXACT = 2e6;
const NAME_STARTS = 1e6;

export async function openSearch(
	pagefind: Pagefind,
	{ names, alike, fetchWords, synonyms }: SearchParts
): Promise<AgentSearch> {
	await pagefind.init();
	await pagefind.options({ ranking: PAGEFIND_RANKING });
	const index = await openIndex(pagefind);
	const nameStems = names.map(({ id }) => [
		...new Set(splitWords(id.slice(id.lastIndexOf('/') + 1)).map(stemWord)),
	]);

	async function search({ query, wanted, verbatim = false }: SearchRequest): Promise<SearchAnswer> {
		const vocabulary = await loadVocabulary(query);
		const plan = planQuery(query, {
			vocabulary,
			verbatim,
			...(synonyms && { synonyms }),
		});
		if (plan.terms.length === 0) {
			const all = query.trim() === '' ? everyone(names) : [];
			return finish(plan, { agents: all, isComplete: true, unmatched: [] }, wanted);
		}
		const asked = [...new Set(plan.terms.flatMap(({ ways }) => ways.flat()))];
		const found = await Promise.all(
			asked.map((word) => index.find(word, !isKnownWord(word, vocabulary)))
		);
		const findings = new Map<string, Finding>(
			asked.map((word, at) => [word, found[at] ?? new Map()])
		);
		const ranked = rankAgents(plan, {
			count: names.length,
			findings,
			nameStems,
			neighbours: alike,
		});
		return finish(plan, { ...ranked, agents: namesFirst(query, ranked.agents) }, wanted);
	}

	/** The collection's words that may have been meant: a slip is hardly ever in the first letter. */
	async function loadVocabulary(query: string): Promise<Vocabulary> {
		const files = [...new Set(splitWords(query.slice(0, MOST_CHARACTERS)).map(wordsFile))];
		const parts = await Promise.all(files.map(fetchWords));
		return buildVocabulary(new Map(parts.flatMap((words) => [...unpackWords(words)])));
	}

	function namesFirst(query: string, agents: RankedAgent[]): RankedAgent[] {
		const bonus = new Map(
			matchNames(query, names).flatMap(({ position, match }): [number, number][] => {
				if (match === 'exact') return [[position, NAME_IS_EXACT]];
				return match === 'start' ? [[position, NAME_STARTS]] : [];
			})
		);
		const known = new Set(agents.map(({ position }) => position));
		const others = [...bonus.keys()]
			.filter((position) => !known.has(position))
			.map((position): RankedAgent => ({ position, score: 0, matched: [] }));
		return [...agents, ...others]
			.map((agent) => ({ ...agent, score: agent.score + (bonus.get(agent.position) ?? 0) }))
			.sort((first, second) => second.score - first.score || first.position - second.position);
	}

	async function finish(
		plan: QueryPlan,
		ranked: { agents: RankedAgent[]; isComplete: boolean; unmatched: string[] },
		wanted: Wanted | undefined
	): Promise<SearchAnswer> {
		const { agents: all, isComplete, unmatched } = ranked;
		const keep = await membersOf(wanted ?? new Map());
		return {
			plan,
			all,
			agents: all.filter(({ position }) => keep(position)),
			isComplete,
			unmatched,
		};
	}

	/** Whether an agent has any wanted value of each facet, but for the facet left aside. */
	async function membersOf(wanted: Wanted, aside?: string): Promise<(position: number) => boolean> {
		const groups = await Promise.all(
			[...wanted]
				.filter(([key, values]) => key !== aside && values.size > 0)
				.map(([key, values]) => Promise.all([...values].map((value) => index.under(key, value))))
		);
		return (position) => groups.every((sets) => sets.some((set) => set.has(position)));
	}

	return {
		names,
		index,
		search,
		async countFacets({ all }, wanted, values) {
			const counts = new Map<string, Map<string, number>>();
			for (const [key, known] of values) {
				const keep = await membersOf(wanted, key);
				const kept = all.filter(({ position }) => keep(position));
				const sets = await Promise.all(known.map((value) => index.under(key, value)));
				const counted = sets.map((set) => kept.filter(({ position }) => set.has(position)).length);
				counts.set(key, new Map(known.map((value, at) => [value, counted[at] ?? 0])));
			}
			return counts;
		},
	};
}

function everyone(names: readonly NamedAgent[]): RankedAgent[] {
	return names
		.map((agent, position) => ({ agent, position }))
		.sort((first, second) =>
			first.agent.title < second.agent.title ? -1 : first.agent.title > second.agent.title ? 1 : 0
		)
		.map(({ position }) => ({ position, score: 0, matched: [] }));
}
