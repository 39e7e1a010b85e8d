import { agentFacets } from '../core/derive/facets.ts';
import { createIssue } from '../core/issues.ts';
import { FILE_START } from '../core/place.ts';
import type { Agent, Issue } from '../core/schema.ts';
import type { MdxPart, MdxReading } from '../render/read-mdx.ts';
import { GuideSchema } from './guide-schema.ts';
import { nearestWord } from './nearest-word.ts';

/** What `<AgentList>` can be narrowed by: facets, under their names in an address. */
export const LIST_FILTERS = ['access', 'category', 'model', 'has', 'loads'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** What a guide may speak of. */
export interface GuideSubjects {
	agents: ReadonlyMap<string, Agent>;
	/** The values that agents have, for each filter. */
	values: Readonly<Record<ListFilter, ReadonlySet<string>>>;
}

export function guideSubjects(agents: readonly Agent[]): GuideSubjects {
	const facets = agents.map((agent) => agentFacets(agent));
	const valuesOf = (filter: ListFilter): Set<string> =>
		new Set(facets.flatMap((facet) => facet[filter] ?? []));
	return {
		agents: new Map(agents.map((agent) => [agent.id, agent])),
		values: {
			access: valuesOf('access'),
			category: valuesOf('category'),
			model: valuesOf('model'),
			has: valuesOf('has'),
			loads: valuesOf('loads'),
		},
	};
}

/** Everything that is wrong with a guide, as far as it can be told without drawing it. */
export function checkGuide(reading: MdxReading, subjects: GuideSubjects): Issue[] {
	const { fault, frontmatter, parts } = reading;
	if (fault !== null) return [createIssue('guide-broken', { reason: fault.reason }, fault.place)];
	const head = frontmatterFault(frontmatter);
	if (head !== null) return [createIssue('guide-frontmatter', { reason: head }, FILE_START)];
	return parts.flatMap((part) => PART_CHECKS[part.name]?.(part, subjects) ?? []);
}

function frontmatterFault(frontmatter: unknown): string | null {
	if (frontmatter === null) return 'there is none';
	if (frontmatter === undefined) return 'it is not valid YAML';
	const [issue] = GuideSchema.safeParse(frontmatter).error?.issues ?? [];
	if (issue === undefined) return null;
	const [field] = issue.path.map(String);
	if (field === undefined) return 'it has no fields';
	const isThere = Object.hasOwn(Object(frontmatter), field);
	return isThere ? `\`${field}\`: ${issue.message}` : `it has no \`${field}\``;
}

const PART_CHECKS: Readonly<Record<string, (part: MdxPart, subjects: GuideSubjects) => Issue[]>> = {
	AgentCard: (part, subjects) => checkAgent(part, part.attributes['id'], subjects),
	Example: checkExample,
	AgentList: ({ name, attributes, place }, { values }) =>
		LIST_FILTERS.flatMap((filter) => {
			const word = attributes[filter];
			if (word === undefined || values[filter].has(word)) return [];
			const nearest = nearestWord(word, [...values[filter]]);
			return [createIssue('guide-unknown-filter', { component: name, word, nearest }, place)];
		}),
};

function checkAgent(
	{ name, place }: MdxPart,
	id: string | undefined,
	{ agents }: GuideSubjects
): Issue[] {
	if (id === undefined || agents.has(id)) return [];
	const nearest = nearestWord(id, [...agents.keys()]);
	return [createIssue('guide-unknown-agent', { component: name, word: id, nearest }, place)];
}

function checkExample(part: MdxPart, subjects: GuideSubjects): Issue[] {
	const { agent: id, index = '1' } = part.attributes;
	const agent = subjects.agents.get(id ?? '');
	if (agent === undefined) return checkAgent(part, id, subjects);
	const count = agent.examples.length;
	if (agent.examples[Number(index) - 1] !== undefined) return [];
	return [createIssue('guide-unknown-example', { agent: agent.id, index, count }, part.place)];
}
