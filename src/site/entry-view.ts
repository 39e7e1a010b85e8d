import type { Roster } from '../core/derive/roster.ts';
import { nameSlug } from '../core/ids.ts';
import type { Agent } from '../core/schema.ts';
import { type AgentFace, faceOf } from './agent-face.ts';
import { cutAtWord } from './cut-at-word.ts';
import { powersOf, powerWords } from './powers.ts';

/** Three lines of a card; the clamp of the sheet is only a net. */
const SUMMARY_CHARACTERS = 180;
/** An id is cut where a card has no room; the whole of it is on the agent's page. */
const ID_CHARACTERS = 48;

/** What a list says of one agent. */
export interface EntryView extends AgentFace {
	/** The last part of the id. */
	shortId: string;
	/** `2 of 5` when the name is shared. */
	kin: string | null;
	summary: string;
	powers: boolean[];
	words: string;
	/** Null for the session's own. */
	model: string | null;
	/** How many it has. */
	examples: number;
	isDropped: boolean;
}

export function entryView(agent: Agent, names: Roster['names']): EntryView {
	const namesakes = names.get(nameSlug(agent.name)) ?? [agent];
	const powers = powersOf(agent);
	const place = namesakes.findIndex(({ id }) => id === agent.id) + 1;
	return {
		...faceOf(agent),
		shortId: cutAtWord(agent.id.slice(agent.id.lastIndexOf('/') + 1), ID_CHARACTERS),
		kin: namesakes.length > 1 ? `${place} of ${namesakes.length}` : null,
		summary: cutAtWord(agent.summary, SUMMARY_CHARACTERS),
		powers,
		words: powerWords(powers),
		model: agent.model === null || agent.model.family === 'inherit' ? null : agent.model.label,
		examples: agent.examples.length,
		isDropped: agent.loads === 'dropped',
	};
}
