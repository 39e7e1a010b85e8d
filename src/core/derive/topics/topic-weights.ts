import type { Zone } from './prompt-lines.ts';
import type { TopicKind } from './topic-words.ts';

/** Where a topic may be said: the agent's own title, its description, or its prompt. */
export type Place = 'title' | 'when' | 'item' | Zone;

/** What one line counts for a topic, by where it stands and what kind of topic it is. */
export const WEIGHTS = {
	name: {
		title: 4,
		when: 4,
		opening: 4,
		heading: 4,
		label: 3,
		item: 3,
		bullet: 2,
		table: 2,
		prose: 1,
		aside: 0,
		code: 0,
	},
	practice: {
		title: 2,
		when: 4,
		opening: 3,
		heading: 2.6,
		label: 1.6,
		item: 1.5,
		bullet: 0.7,
		table: 0.5,
		prose: 0.4,
		aside: 0,
		code: 0,
	},
	broad: {
		title: 2.5,
		when: 3.5,
		opening: 2,
		heading: 1.5,
		label: 0.6,
		item: 0.5,
		bullet: 0.15,
		table: 0.1,
		prose: 0.1,
		aside: 0,
		code: 0,
	},
} as const satisfies Record<TopicKind, Record<Place, number>>;

/** How much it takes for an agent to have a topic. */
export const ENOUGH = { name: 2, practice: 2, broad: 3.5 } as const satisfies Record<
	TopicKind,
	number
>;
