import { getLiveCollection } from 'astro:content';
import { buildRoster } from '../core/derive/build-roster.ts';
import type { Roster } from '../core/derive/roster.ts';
import type { RosterEntry } from '../core/schema.ts';
import { getSnapshot } from './site-state.ts';
import type { Snapshot } from './snapshot-format.ts';

let built: { snapshot: Snapshot; roster: Promise<Roster> } | null = null;

/** The whole collection in the forms that pages ask for; built once for each snapshot. */
export function getRoster(): Promise<Roster> {
	const snapshot = getSnapshot();
	if (built?.snapshot !== snapshot) built = { snapshot, roster: loadRoster(snapshot) };
	return built.roster;
}

async function loadRoster(snapshot: Snapshot): Promise<Roster> {
	const { entries, error }: { entries?: { data: RosterEntry }[]; error?: Error } =
		await getLiveCollection('agents');
	if (entries === undefined) throw new Error('The agents could not be loaded.', { cause: error });
	return buildRoster(
		entries.map(({ data }) => data),
		snapshot.documents,
		snapshot.guides
	);
}
