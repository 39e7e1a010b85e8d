import type { CategoryGroup, Neighbours } from './roster.ts';

/** Who stands before and after each agent in its category, by id. The list does not close in a ring. */
export function buildNeighbours(categories: readonly CategoryGroup[]): Map<string, Neighbours> {
	const neighbours = new Map<string, Neighbours>();
	for (const { agents } of categories) {
		for (const [index, agent] of agents.entries()) {
			neighbours.set(agent.id, {
				previous: agents[index - 1] ?? null,
				next: agents[index + 1] ?? null,
			});
		}
	}
	return neighbours;
}
