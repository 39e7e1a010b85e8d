import type { Roster } from '../core/derive/roster.ts';
import { GROUP_TITLES } from '../core/derive/topics/group-titles.ts';
import { slugify } from '../core/slugify.ts';
import { capabilities } from './capability-pages.ts';
import { onceARoster } from './once-a-roster.ts';

/** A topic that agents have. */
export interface CapabilityCount {
	id: string;
	title: string;
	agents: number;
}

export interface CapabilityGroup {
	/** Fragment on the page of all topics. */
	anchor: string;
	title: string;
	topics: CapabilityCount[];
}

const ORDER: readonly string[] = Object.values(GROUP_TITLES);

/**
 * What the agents can do, by group: the vocabulary's groups in its order, then the maintainer's own.
 * Within one the topics that most agents have come first.
 */
export const capabilityGroups: (roster: Roster) => CapabilityGroup[] = onceARoster((roster) => {
	const groups = Map.groupBy(capabilities(roster).values(), ({ group }) => group);
	return [...groups]
		.sort(([first], [second]) => rank(first) - rank(second) || (first < second ? -1 : 1))
		.map(([title, found]) => ({
			anchor: groupAnchor(title),
			title,
			topics: found
				.map(({ id, title, holders }) => ({ id, title, agents: holders.length }))
				.sort(byAgents),
		}));
});

/** Fragment of a group on the page of all topics. */
export function groupAnchor(title: string): string {
	return `topics-${slugify(title)}`;
}

function rank(title: string): number {
	const place = ORDER.indexOf(title);
	return place < 0 ? ORDER.length : place;
}

function byAgents(first: CapabilityCount, second: CapabilityCount): number {
	return second.agents - first.agents || (first.title < second.title ? -1 : 1);
}
