import type { Loader } from 'astro/loaders';
import { readSnapshot } from './snapshot.ts';

/**
 * Fills the collection from the snapshot: metadata only, no HTML. Entries that did not change keep
 * their place, so that in development only the pages that show a changed agent are drawn anew.
 */
export function agentsLoader(): Loader {
	return {
		name: 'roster-agents',
		async load({ store, generateDigest }) {
			const { entries } = await readSnapshot();
			const ids = new Set(entries.map((entry) => entry.agent.id));
			for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
			for (const entry of entries) {
				store.set({
					id: entry.agent.id,
					data: entry as unknown as Record<string, unknown>,
					digest: generateDigest(JSON.stringify(entry)),
				});
			}
		},
	};
}
