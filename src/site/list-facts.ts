import type { Roster } from '../core/derive/roster.ts';
import type { Agent } from '../core/schema.ts';

/** The numbers beside the question. */
export interface Tally {
	agents: number;
	categories: number;
	requests: number;
	/** Files with an error or a warning. */
	toMend: number;
}

/** A request is offered when it is short enough for one line of a phone. */
const SHORTEST_REQUEST = 12;
const LONGEST_REQUEST = 44;
const REQUESTS = 3;

export function tallyOf({ agents, categories }: Roster): Tally {
	return {
		agents: agents.length,
		categories: categories.filter(({ category }) => category !== null).length,
		requests: agents.reduce((sum, agent) => sum + agent.examples.length, 0),
		toMend: agents.filter(wantsMending).length,
	};
}

/** Whether a file has more than notes against it. */
export function wantsMending({ issues }: Agent): boolean {
	return issues.some(({ severity }) => severity !== 'info');
}

/** A few short requests that people make, from agents that stand far apart in the list. */
export function requestsToTry(agents: readonly Agent[]): string[] {
	const requests = agents.flatMap((agent) => shortRequest(agent) ?? []);
	const step = requests.length / Math.min(REQUESTS, requests.length || 1);
	const picked = Array.from({ length: REQUESTS }, (_, index) => requests[Math.floor(index * step)]);
	return [...new Set(picked.filter((request) => request !== undefined))];
}

function shortRequest(agent: Agent): string | undefined {
	return agent.examples
		.flatMap(({ turns }) => turns.slice(0, 1))
		.filter(({ speaker }) => speaker === 'user')
		.map(({ text }) => text.trim())
		.find((text) => text.length >= SHORTEST_REQUEST && text.length <= LONGEST_REQUEST);
}
