import { nameSlug } from '../ids.ts';
import type { Agent, RelationKind } from '../schema.ts';
import { createMentionCounter } from './mention-counter.ts';
import type { MentionRow } from './mention-row.ts';
import { createTermCounter } from './term-counter.ts';
import type { TermRow } from './term-row.ts';
import { createTextReader } from './text-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A request says more about an agent than its prompt does, which speaks of much else. */
const REQUEST_WEIGHT = 3;
const HEADING_WEIGHT = 2;
/** Several times the longest prompt that people write; of more, the beginning is looked at. */
const MOST_CHARACTERS = 300_000;

/**
 * What relations need of one agent, taken from its own file alone: as long as the file is the same,
 * so is the profile.
 */
export interface ProfiledAgent extends ProfileRows {
	id: string;
	/** As `nameSlug` gives it. */
	name: string;
	/** Equal for equal prompts; an agent without a prompt has one of its own. */
	text: string;
}

/** What a profile holds of the agent's texts, in the numbers of a vocabulary. */
export interface ProfileRows {
	/** What could be another agent's name. */
	mentions: MentionRow;
	terms: TermRow;
}

/** What one way of looking has found; agents by their place in the order of ids. */
export interface FoundRelations {
	kind: RelationKind;
	/** Those that an agent is related to, the strongest first, those as strong by place. */
	of(from: number): readonly number[];
	/** Asked of those that are chosen. */
	reason(from: number, to: number): string;
}

/** What makes the profile of one agent after the other. */
export type Profiler = (agent: Agent, prompt: string) => ProfiledAgent;

export function createProfiler(vocabulary: Vocabulary): Profiler {
	const countTerms = createTermCounter(vocabulary);
	const countMentions = createMentionCounter(vocabulary);
	const readers = [createTextReader(), createTextReader(), createTextReader()] as const;
	return (agent, prompt) => {
		const description = agent.description.slice(0, MOST_CHARACTERS);
		const requests = readers[0](`# ${agent.title}\n${description}`);
		const body = readers[1](prompt.slice(0, MOST_CHARACTERS));
		const mentions = countMentions(body, readers[2](description));
		const terms = countTerms([
			{ text: requests, headingWeight: REQUEST_WEIGHT, proseWeight: REQUEST_WEIGHT },
			{ text: body, headingWeight: HEADING_WEIGHT, proseWeight: 1 },
		]);
		return profileOf(agent, { mentions, terms });
	};
}

/** The profile of an agent whose rows were made before. */
export function profileOf(agent: Agent, rows: ProfileRows): ProfiledAgent {
	const text = agent.promptCharacters === 0 ? noText(agent.id) : agent.source.promptHash;
	return { id: agent.id, name: nameSlug(agent.name), text, ...rows };
}

/** The profile of the same file under another id. */
export function renameProfile(profile: ProfiledAgent, id: string): ProfiledAgent {
	return { ...profile, id, text: profile.text === noText(profile.id) ? noText(id) : profile.text };
}

function noText(id: string): string {
	return `none:${id}`;
}
