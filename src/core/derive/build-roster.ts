import { nameSlug } from '../ids.ts';
import type { Agent, AgentDocument, Category, Relation, RosterEntry } from '../schema.ts';
import { buildFacets } from './facets.ts';
import { compareCodeUnits, foldText } from './fold.ts';
import { buildNeighbours } from './neighbours.ts';
import type { CategoryGroup, CheckedGuide, Roster } from './roster.ts';

/**
 * Puts a collection into the forms that pages ask for. The order of `entries` does not matter: the
 * same agents give the same roster.
 */
export function buildRoster(
	entries: readonly RosterEntry[],
	documents: readonly AgentDocument[],
	guides: readonly CheckedGuide[] = []
): Roster {
	const byId = [...entries].sort((first, second) =>
		compareCodeUnits(first.agent.id, second.agent.id)
	);
	const agents = inListOrder(byId.map((entry) => entry.agent));
	const entriesById = new Map(byId.map((entry) => [entry.agent.id, entry]));
	const categories = groupByCategory(agents);
	return {
		agents,
		entries: entriesById,
		categories,
		names: groupByName(byId),
		related: relatedOf(entriesById),
		neighbours: buildNeighbours(categories),
		facets: buildFacets(agents, ({ id }) => entriesById.get(id)?.topics ?? []),
		documents: [...documents].sort((first, second) => compareCodeUnits(first.path, second.path)),
		guides: [...guides].sort((first, second) => compareCodeUnits(first.path, second.path)),
	};
}

/** By category, those without one last, then by title, then by id. Takes agents sorted by id. */
function inListOrder(agents: readonly Agent[]): Agent[] {
	const titles = categoryTitles(agents);
	const keys = new Map(
		agents.map((agent) => [agent, [...categoryKey(agent.category, titles), foldText(agent.title)]])
	);
	return [...agents].sort((first, second) =>
		compareKeys(keys.get(first) ?? [], keys.get(second) ?? [])
	);
}

/** One title a category, so that a group stays together when its files spell the title differently. */
function categoryTitles(agents: readonly Agent[]): Map<string, string> {
	const titles = new Map<string, string>();
	for (const { category } of agents) {
		if (category !== null && !titles.has(category.id)) {
			titles.set(category.id, foldText(category.title));
		}
	}
	return titles;
}

function categoryKey(category: Category | null, titles: Map<string, string>): string[] {
	if (category === null) return ['last', '', ''];
	return ['first', titles.get(category.id) ?? '', category.id];
}

/** Array sort is stable, so equal keys keep the order by id that they came in. */
function compareKeys(first: readonly string[], second: readonly string[]): number {
	for (let index = 0; index < first.length; index++) {
		const order = compareCodeUnits(first[index] ?? '', second[index] ?? '');
		if (order !== 0) return order;
	}
	return 0;
}

function groupByCategory(agents: readonly Agent[]): CategoryGroup[] {
	const groups = new Map<string | null, CategoryGroup>();
	for (const agent of agents) {
		const key = agent.category?.id ?? null;
		const group = groups.get(key);
		if (group) group.agents.push(agent);
		else groups.set(key, { category: agent.category, agents: [agent] });
	}
	return [...groups.values()];
}

function groupByName(entries: readonly RosterEntry[]): Map<string, Agent[]> {
	const names = new Map<string, Agent[]>();
	for (const { agent } of entries) {
		const slug = nameSlug(agent.name);
		const namesakes = names.get(slug);
		if (namesakes) namesakes.push(agent);
		else names.set(slug, [agent]);
	}
	return names;
}

/** What each agent is related to, without relations to agents that are not in the collection. */
function relatedOf(entries: ReadonlyMap<string, RosterEntry>): Map<string, Relation[]> {
	const related = new Map<string, Relation[]>();
	for (const [id, entry] of entries) {
		related.set(
			id,
			entry.related.filter((relation) => entries.has(relation.id))
		);
	}
	return related;
}
