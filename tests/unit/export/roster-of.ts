import { buildRoster } from '../../../src/core/derive/build-roster.ts';
import type { Roster } from '../../../src/core/derive/roster.ts';
import type { Agent, AgentDocument } from '../../../src/core/schema.ts';
import { entryOf } from '../derive/make-entry.ts';

export function rosterOf(
	agents: readonly Agent[],
	documents: readonly AgentDocument[] = []
): Roster {
	return buildRoster(
		agents.map((agent) => entryOf(agent)),
		documents
	);
}
