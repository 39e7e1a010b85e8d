/** The whole collection in the forms that pages ask for. Built once, by `buildRoster`. */
import type { Agent, AgentDocument, Category, Issue, Relation, RosterEntry } from '../schema.ts';

export interface CategoryGroup {
	/** Null for agents that lie in no category. */
	category: Category | null;
	agents: Agent[];
}

/** Who stands before and after an agent in its category. */
export interface Neighbours {
	previous: Agent | null;
	next: Agent | null;
}

export interface FacetValue {
	/** What stands in the address: `edit`, `core-development`, `sonnet`. */
	value: string;
	/** For people: `Edit files`. */
	label: string;
	count: number;
}

export interface Facet {
	/** What stands in the address: `access`, `category`, `model`, `has`, `loads`, `topic`. */
	key: string;
	label: string;
	values: FacetValue[];
}

export interface Roster {
	/** In the order of the lists: by category, then by title, then by id. */
	agents: Agent[];
	entries: Map<string, RosterEntry>;
	categories: CategoryGroup[];
	/** From a name's slug to the agents that share it, by id; one agent is a list of one. */
	names: Map<string, Agent[]>;
	related: Map<string, Relation[]>;
	/** Who stands before and after each agent in its category, by id. */
	neighbours: Map<string, Neighbours>;
	facets: Facet[];
	documents: AgentDocument[];
	/** The maintainer's own guides, by path. */
	guides: CheckedGuide[];
}

/** A guide of the maintainer's own, as far as it can be at fault. */
export interface CheckedGuide {
	/** From the working directory, `/`-separated. */
	path: string;
	issues: Issue[];
}
