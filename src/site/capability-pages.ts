import { type Page, paginate } from '../core/derive/paging.ts';
import type { Roster } from '../core/derive/roster.ts';
import { nameSlug } from '../core/ids.ts';
import type { TopicEvidence } from '../core/schema.ts';
import { type AgentFace, faceOf } from './agent-face.ts';
import { onceARoster } from './once-a-roster.ts';
import { viewKey } from './view-key.ts';

/** An agent that has a topic, with the lines that say so. */
export interface TopicHolder {
	agent: AgentFace;
	/** True when others have its name, so that its id has to tell it apart. */
	isShared: boolean;
	/** Empty where only its name says so. */
	evidence: TopicEvidence[];
	/** Stands for all of this, and for the agent's other topics. */
	digest: string;
}

export interface Capability {
	id: string;
	title: string;
	group: string;
	/** Agents in all. */
	count: number;
	pages: Page<TopicHolder>[];
}

const AGENTS_A_PAGE = 40;

/** The topics by id, each with its agents: those that it matters most to come first. */
export const capabilities: (roster: Roster) => Map<string, Capability> = onceARoster((roster) => {
	const found = new Map<string, FoundTopic>();
	for (const agent of roster.agents) {
		const { topics = [], topicsDigest = '' } = roster.entries.get(agent.id) ?? {};
		const isShared = (roster.names.get(nameSlug(agent.name))?.length ?? 0) > 1;
		const face = faceOf(agent);
		const digest = viewKey([face, isShared, topicsDigest]);
		for (const [rank, { id, title, group, evidence }] of topics.entries()) {
			const topic = found.get(id) ?? { id, title, group, holders: [] };
			found.set(id, topic);
			topic.holders.push({ rank, holder: { agent: face, isShared, evidence, digest } });
		}
	}
	return new Map([...found].map(([id, topic]) => [id, toCapability(topic)]));
});

function toCapability({ id, title, group, holders }: FoundTopic): Capability {
	// Array sort is stable, so agents of one rank keep the order of the lists.
	const ranked = [...holders].sort((first, second) => first.rank - second.rank);
	const members = ranked.map(({ holder }) => holder);
	return { id, title, group, count: members.length, pages: paginate(members, AGENTS_A_PAGE) };
}

interface FoundTopic {
	id: string;
	title: string;
	group: string;
	/** With the place that the topic has among the agent's own. */
	holders: { rank: number; holder: TopicHolder }[];
}
