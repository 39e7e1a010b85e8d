import type { LiveLoader } from 'astro/loaders';
import type { RosterEntry } from '../core/schema.ts';
import { getSnapshot } from './site-state.ts';

/**
 * The agents as a live collection over the snapshot. They are not put into Astro's content store:
 * a bundle that holds no agents can be kept and used again for any number of builds.
 */
export function agentsLoader(): LiveLoader<RosterEntry, { id: string }> {
	return {
		name: 'roster-agents',
		async loadCollection() {
			return { entries: getSnapshot().entries.map((data) => ({ id: data.agent.id, data })) };
		},
		async loadEntry({ filter }) {
			const data = getSnapshot().entries.find(({ agent }) => agent.id === filter.id);
			return data && { id: data.agent.id, data };
		},
	};
}
