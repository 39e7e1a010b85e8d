/**
 * What a list can be narrowed by. The search index takes its filters from `agentFacets` too, so a
 * list and a search can never disagree.
 */

import { LOADS } from '../loads.ts';
import type { Agent, AgentTopic } from '../schema.ts';
import { compareCodeUnits, foldText } from './fold.ts';
import type { Facet, FacetValue } from './roster.ts';

/** Values of the facet `model` for people; families that are not here follow, by their label. */
const MODEL_LABELS: Record<string, string> = {
	sonnet: 'Sonnet',
	opus: 'Opus',
	haiku: 'Haiku',
	fable: 'Fable',
};
const SESSION_MODEL = 'inherit';
const SESSION_MODEL_LABEL = 'The session’s own';

/** The server of `mcp__*`. */
const EVERY_SERVER = '*';

const ACCESS_FACET: Record<string, { label: string; holds: (agent: Agent) => boolean }> = {
	read: { label: 'Read files', holds: ({ access }) => access.read },
	edit: { label: 'Edit files', holds: ({ access }) => access.edit },
	run: { label: 'Run commands', holds: ({ access }) => access.run },
	web: { label: 'Use the web', holds: ({ access }) => access.web },
	mcp: { label: 'Call MCP servers', holds: callsMcp },
	delegate: { label: 'Start agents', holds: ({ access }) => access.delegate },
	'read-only': { label: 'Reads only', holds: readsOnly },
};

const HAS_FACET: Record<string, { label: string; holds: (agent: Agent) => boolean }> = {
	examples: { label: 'Examples', holds: (agent) => agent.examples.length > 0 },
	code: { label: 'Code samples', holds: (agent) => agent.codeSamples.length > 0 },
};

const LOADS_LABELS = {
	valid: 'Cleanly',
	tolerated: 'Tolerated',
	dropped: 'Not at all',
} as const satisfies Record<(typeof LOADS)[number], string>;

const TOPIC = 'topic';
const TOPIC_LABEL = 'Topic';

/** The facets in the order of the page, save the topics, which follow them; each gives an agent's values and the values there can be. */
const FACETS: FacetDefinition[] = [
	{
		key: 'access',
		label: 'What it may do',
		valuesOf: accessValues,
		known: () => Object.entries(ACCESS_FACET).map(([value, { label }]) => [value, label]),
	},
	{
		key: 'category',
		label: 'Category',
		valuesOf: ({ category }) => (category === null ? [] : [category.id]),
		known: knownCategories,
	},
	{
		key: 'model',
		label: 'Model',
		valuesOf: ({ model }) => [model?.family ?? SESSION_MODEL],
		known: knownModels,
	},
	{
		key: 'has',
		label: 'Has',
		valuesOf: (agent) => keysThatHold(HAS_FACET, agent),
		known: () => Object.entries(HAS_FACET).map(([value, { label }]) => [value, label]),
	},
	{
		key: 'loads',
		label: 'How it loads',
		valuesOf: ({ loads }) => [loads],
		known: () => LOADS.map((value) => [value, LOADS_LABELS[value]]),
	},
	{
		key: 'server',
		label: 'MCP server',
		valuesOf: ({ access }) => access.mcp.filter((server) => server !== EVERY_SERVER),
		known: knownServers,
	},
];

/**
 * The values of one agent under each facet it has any for.
 *
 * @param topics - Ids of its topics, which no agent carries itself.
 * @example agentFacets(agent) // → { access: ['read', 'read-only'], model: ['opus'], loads: ['valid'] }
 */
export function agentFacets(
	agent: Agent,
	topics: readonly string[] = []
): Record<string, string[]> {
	const values = FACETS.map(({ key, valuesOf }): [string, string[]] => [key, valuesOf(agent)]);
	return Object.fromEntries(
		[...values, [TOPIC, [...topics]] satisfies [string, string[]]].filter(
			([, found]) => found.length > 0
		)
	);
}

/** The values of one agent under the facet `access` alone. */
export function accessValues(agent: Agent): string[] {
	return keysThatHold(ACCESS_FACET, agent);
}

/**
 * The facets of a list with how many agents hold each value. Values of a closed list stay at zero;
 * categories and models are those that occur.
 */
export function buildFacets(
	agents: readonly Agent[],
	topicsOf: (agent: Agent) => readonly AgentTopic[] = () => []
): Facet[] {
	const facets = FACETS.map(({ key, label, valuesOf, known }) => {
		const counts = new Map<string, number>();
		for (const agent of agents) {
			for (const value of valuesOf(agent)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		const values = known(agents).map(
			([value, name]): FacetValue => ({ value, label: name, count: counts.get(value) ?? 0 })
		);
		return { key, label, values };
	});
	const topics: Facet = { key: TOPIC, label: TOPIC_LABEL, values: countTopics(agents, topicsOf) };
	return topics.values.length === 0 ? facets : [...facets, topics];
}

/** The topics that occur, the commonest first. */
function countTopics(
	agents: readonly Agent[],
	topicsOf: (agent: Agent) => readonly AgentTopic[]
): FacetValue[] {
	const values = new Map<string, FacetValue>();
	for (const agent of agents) {
		for (const { id, title } of topicsOf(agent)) {
			const value = values.get(id);
			if (value) value.count += 1;
			else values.set(id, { value: id, label: title, count: 1 });
		}
	}
	return [...values.values()].sort(
		(first, second) => second.count - first.count || compareCodeUnits(first.value, second.value)
	);
}

/** No tool list grants the servers of the session as well, unless they are all denied. */
function callsMcp({ access, disallowedTools }: Agent): boolean {
	const deniesAll = disallowedTools.some(({ kind, server, specifier }) => {
		return specifier === null && (kind === 'wildcard' || server === EVERY_SERVER);
	});
	return access.mcp.length > 0 || (access.inheritsAll && !deniesAll);
}

function readsOnly(agent: Agent): boolean {
	const { read, edit, run, web, delegate } = agent.access;
	return read && !(edit || run || web || delegate || callsMcp(agent));
}

function keysThatHold(
	table: Record<string, { holds: (agent: Agent) => boolean }>,
	agent: Agent
): string[] {
	const keys: string[] = [];
	for (const key in table) if (table[key]?.holds(agent)) keys.push(key);
	return keys;
}

function knownServers(agents: readonly Agent[]): [string, string][] {
	const servers = new Set(agents.flatMap(({ access }) => access.mcp));
	servers.delete(EVERY_SERVER);
	return [...servers].map((server): [string, string] => [server, server]).sort(byLabel);
}

function knownCategories(agents: readonly Agent[]): [string, string][] {
	const titles = new Map<string, string>();
	for (const { category } of agents) {
		if (category !== null && !titles.has(category.id)) titles.set(category.id, category.title);
	}
	return [...titles].sort(byLabel);
}

function knownModels(agents: readonly Agent[]): [string, string][] {
	const others = new Map<string, string>();
	const families = new Set<string>();
	for (const { model } of agents) {
		const family = model?.family ?? SESSION_MODEL;
		families.add(family);
		if (model !== null && !others.has(family)) others.set(family, model.label);
	}
	others.delete(SESSION_MODEL);
	for (const family of Object.keys(MODEL_LABELS)) others.delete(family);
	return [
		...Object.entries(MODEL_LABELS),
		...[...others].sort(byLabel),
		[SESSION_MODEL, SESSION_MODEL_LABEL] satisfies [string, string],
	].filter(([family]) => families.has(family));
}

function byLabel([firstId, first]: [string, string], [secondId, second]: [string, string]): number {
	return compareCodeUnits(foldText(first), foldText(second)) || compareCodeUnits(firstId, secondId);
}

interface FacetDefinition {
	key: string;
	label: string;
	valuesOf: (agent: Agent) => string[];
	/** Every value to be shown, with its label, in order. */
	known: (agents: readonly Agent[]) => [string, string][];
}
