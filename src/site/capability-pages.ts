import type { Roster } from '../core/derive/roster.ts';
import { unpackEvidence } from '../core/derive/topics/topic-evidence.ts';
import { nameSlug } from '../core/ids.ts';
import type { AgentTopic, RosterEntry, TopicEvidence } from '../core/schema.ts';
import { type AgentFace, faceOf } from './agent-face.ts';
import { onceARoster } from './once-a-roster.ts';
import { viewKey } from './view-key.ts';

/** A topic that agents have. Most collections name hundreds, so what its pages show is made when they are drawn. */
export interface Capability {
	id: string;
	title: string;
	group: string;
	/** Those that it matters most to come first. */
	holders: TopicBearer[];
	/** Of each holder: the place of the topic among its topics. */
	places: number[];
	/** Pages in all. */
	total: number;
}

/** An agent with its topics. */
export interface TopicBearer {
	agent: AgentFace;
	/** True when others have its name, so that its id has to tell it apart. */
	isShared: boolean;
	topics: readonly AgentTopic[];
	/** Has the lines that say so, which may have to be read. */
	entry: Pick<RosterEntry, 'topicEvidence'>;
	/** Stands for all of this. */
	digest: string;
}

/** All that one page of the agents that have a topic shows. */
export interface CapabilityPage extends Pick<Capability, 'id' | 'title' | 'group' | 'total'> {
	/** From 1. */
	number: number;
	/** Agents on all pages. */
	count: number;
	members: TopicHolder[];
}

/** An agent that has a topic, with the lines that say so. */
export interface TopicHolder extends Pick<TopicBearer, 'agent' | 'isShared'> {
	/** Empty where only its name says so. */
	evidence: TopicEvidence[];
}

const AGENTS_A_PAGE = 100;

/** The topics by id, each with its agents. Agents to whom it matters as much keep the order of the lists. */
export const capabilities: (roster: Roster) => Map<string, Capability> = onceARoster((roster) => {
	const found = new Map<string, Capability>();
	const bearers = bearersOf(roster);
	const most = Math.max(0, ...bearers.map(({ topics }) => topics.length));
	for (let rank = 0; rank < most; rank++) {
		for (const bearer of bearers) {
			const topic = bearer.topics[rank];
			if (topic === undefined) continue;
			const { id, title, group } = topic;
			const capability = found.get(id);
			if (capability) {
				capability.holders.push(bearer);
				capability.places.push(rank);
			} else found.set(id, { id, title, group, holders: [bearer], places: [rank], total: 0 });
		}
	}
	for (const capability of found.values())
		capability.total = Math.ceil(capability.holders.length / AGENTS_A_PAGE);
	return found;
});

/**
 * One page of the agents that have a topic; null past the last, or when no agent has it.
 *
 * @param number - From 1.
 */
export function capabilityPage(roster: Roster, id: string, number: number): CapabilityPage | null {
	const capability = capabilities(roster).get(id);
	if (capability === undefined || !(number >= 1 && number <= capability.total)) return null;
	const { title, group, holders, places, total } = capability;
	const first = firstOn(number);
	const members = bearersOn(capability, number).map(({ agent, isShared, entry }, at) => ({
		agent,
		isShared,
		evidence: unpackEvidence(entry.topicEvidence, places[first + at] ?? 0),
	}));
	return { id, title, group, number, total, count: holders.length, members };
}

/** Stands for what `capabilityPage` gives, and is made from less. */
export function capabilityPageKey(capability: Capability, number: number): string {
	const { title, group, holders, total } = capability;
	const digests = bearersOn(capability, number).map(({ digest }) => digest);
	return viewKey([title, group, holders.length, total, digests.join()]);
}

function bearersOf({ agents, entries, names }: Roster): TopicBearer[] {
	return agents.flatMap((agent) => {
		const entry = entries.get(agent.id);
		if (entry === undefined || entry.topics.length === 0) return [];
		const { topics, topicsDigest } = entry;
		const isShared = (names.get(nameSlug(agent.name))?.length ?? 0) > 1;
		const face = faceOf(agent);
		const digest = viewKey([face, isShared, topicsDigest]);
		return [{ agent: face, isShared, topics, entry, digest }];
	});
}

function bearersOn({ holders }: Capability, number: number): TopicBearer[] {
	return holders.slice(firstOn(number), firstOn(number + 1));
}

/** The place of the first holder that a page shows. */
function firstOn(number: number): number {
	return (number - 1) * AGENTS_A_PAGE;
}
