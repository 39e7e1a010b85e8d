/** The order of agents for a question, from what the index has answered to each of its words. */
import type { Finding, Hit, SearchField } from './finding.ts';
import type { QueryPlan, QueryTerm } from './plan-query.ts';

/** What a match by another name counts of a match by the word itself. */
const OTHER_NAME = 0.7;
/** What matching every word adds to what each of them brings. */
const COVERAGE = 1;
/** What a request that the agent is shown for adds when it holds the whole question. */
const REQUEST_COVERAGE = 2;
const REQUEST_STEEPNESS = 4;
/** Shorter questions stand in too many requests by chance. */
const REQUEST_LEAST_TERMS = 4;
/** What an agent's name adds when the question holds part of it, and all of it. */
const NAME_PART = 0.3;
const NAME_WHOLE = 0.3;
/** What an agent takes over from those that speak of the same things. */
const NEIGHBOURS = 0.6;
/** Those below this part of the best score are no answers, unless they match every term. */
const LEAST_PART = 0.15;

export interface RankedAgent {
	/** Position in the names table. */
	position: number;
	score: number;
	/** Positions of the terms that the agent itself matches; empty when only its neighbours do. */
	matched: number[];
}

export interface RankedAgents {
	agents: RankedAgent[];
	/** Whether the first agents match every term. */
	isComplete: boolean;
	/** Terms that no agent matches. */
	unmatched: string[];
}

export interface RankingKnowledge {
	/** How many agents the index holds. */
	count: number;
	/** The answer of the index to a word. */
	findings: ReadonlyMap<string, Finding>;
	/** How many words each agent's name has. */
	nameLengths: readonly number[];
	/** For each agent the positions of those most like it. */
	neighbours: readonly (readonly number[])[];
}

/** @param among - When given, only agents at these positions count. */
export function rankAgents(
	plan: QueryPlan,
	knowledge: RankingKnowledge,
	among?: ReadonlySet<number>
): RankedAgents {
	const { count, nameLengths, neighbours } = knowledge;
	const terms = plan.terms.map((term) => weighTerm(term, knowledge));
	// All zero when no term is found; then no share is asked for.
	const total = sum(terms.map(({ rarity }) => rarity)) || 1;
	const own = new Float64Array(count);
	const covered = new Float64Array(count);
	const asked = new Float64Array(count);
	const named = new Float64Array(count);
	const matched = new Map<number, number[]>();
	for (const [index, { hits, rarity }] of terms.entries()) {
		for (const [position, hit] of hits) {
			own[position] = (own[position] ?? 0) + hit.weight;
			covered[position] = (covered[position] ?? 0) + rarity;
			if (hit.fields.has('asks')) asked[position] = (asked[position] ?? 0) + rarity;
			if (hit.fields.has('name')) named[position] = (named[position] ?? 0) + 1;
			matched.set(position, [...(matched.get(position) ?? []), index]);
		}
	}
	const requestCoverage = terms.length >= REQUEST_LEAST_TERMS ? REQUEST_COVERAGE : 0;
	const scores = own.map((score, position) => {
		if (score === 0) return 0;
		const coverage = (covered[position] ?? 0) / total;
		const request = ((asked[position] ?? 0) / total) ** REQUEST_STEEPNESS;
		const name = Math.min(1, (named[position] ?? 0) / (nameLengths[position] || 1));
		return (
			score *
			(1 + COVERAGE * coverage + requestCoverage * request) *
			(1 + NAME_PART * name + (name === 1 ? NAME_WHOLE : 0))
		);
	});
	const shared = scores.map(
		(score, position) => score + NEIGHBOURS * mean(neighbours[position] ?? [], scores)
	);
	const agents = [...shared.keys()]
		.filter((position) => (shared[position] ?? 0) > 0 && (among?.has(position) ?? true))
		.map((position) => ({
			position,
			score: shared[position] ?? 0,
			matched: matched.get(position) ?? [],
		}))
		.sort((first, second) => second.score - first.score || first.position - second.position);
	const least = (agents[0]?.score ?? 0) * LEAST_PART;
	return {
		agents: agents.filter(
			({ score, matched: found }) => score >= least || found.length === terms.length
		),
		isComplete: agents[0]?.matched.length === terms.length,
		unmatched: terms.filter(({ hits }) => hits.size === 0).map(({ typed }) => typed),
	};
}

/**
 * The best way in which each agent matches the term. Each way weighs by its own rarity, so that a
 * common other name (`performance` for `slow`) does not make the word itself count for less.
 */
function weighTerm(
	{ typed, ways, own }: QueryTerm,
	{ count, findings }: RankingKnowledge
): WeighedTerm {
	const hits = new Map<number, TermHit>();
	let rarity = 0;
	for (const [index, way] of ways.entries()) {
		const found = findTogether(way, findings);
		const wayRarity = rarityOf(found.size, count) * (index < own ? 1 : OTHER_NAME);
		rarity = Math.max(rarity, wayRarity);
		for (const [position, { strength, fields }] of found) {
			const before = hits.get(position);
			hits.set(position, {
				weight: Math.max(before?.weight ?? 0, strength * wayRarity),
				fields: new Set([...(before?.fields ?? []), ...fields]),
			});
		}
	}
	return { typed, hits, rarity };
}

function rarityOf(found: number, count: number): number {
	return found === 0 ? 0 : Math.log(1 + (count - found + 0.5) / (found + 0.5));
}

/** Those that match every word, as weakly as they match the weakest. */
function findTogether(words: readonly string[], findings: ReadonlyMap<string, Finding>): Finding {
	const [first, ...others] = words.map((word) => findings.get(word) ?? new Map<number, Hit>());
	if (first === undefined) return new Map();
	if (others.length === 0) return first;
	const together = new Map<number, Hit>();
	for (const [position, hit] of first) {
		const rest = others.map((finding) => finding.get(position));
		if (rest.some((other) => other === undefined)) continue;
		const strengths = rest.map((other) => other?.strength ?? 0);
		const fields = hit.fields.filter((field) =>
			rest.every((other) => other?.fields.includes(field))
		);
		together.set(position, { strength: Math.min(hit.strength, ...strengths), fields });
	}
	return together;
}

function mean(positions: readonly number[], scores: Float64Array): number {
	return positions.length === 0
		? 0
		: sum(positions.map((at) => scores[at] ?? 0)) / positions.length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

interface TermHit {
	weight: number;
	fields: ReadonlySet<SearchField>;
}

interface WeighedTerm {
	typed: string;
	hits: ReadonlyMap<number, TermHit>;
	rarity: number;
}
