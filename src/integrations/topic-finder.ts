import { findTopics } from '../core/derive/topics/find-topics.ts';
import { buildTopicIndex, type OwnTopic } from '../core/derive/topics/topic-index.ts';
import type { Agent, AgentTopic } from '../core/schema.ts';
import type { ReadAgent } from '../sources/read-sources.ts';

/** Finds the topics of an agent; of a file that was read before they are known. */
export type TopicFinder = (one: ReadAgent, agent: Agent) => AgentTopic[];

/** @param own - The maintainer's topics. */
export function createTopicFinder(own: readonly OwnTopic[]): TopicFinder {
	const index = buildTopicIndex(own);
	// A file that stays as it is keeps the object that was read from it.
	const known = new WeakMap<ReadAgent['profile'], AgentTopic[]>();
	return ({ profile, prompt }, agent) => {
		const topics = known.get(profile) ?? findTopics(agent, prompt.text, index);
		known.set(profile, topics);
		return topics;
	};
}
