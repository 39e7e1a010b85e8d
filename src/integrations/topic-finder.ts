import { findTopics } from '../core/derive/topics/find-topics.ts';
import { buildTopicIndex, type OwnTopic } from '../core/derive/topics/topic-index.ts';
import type { Agent, AgentTopic } from '../core/schema.ts';
import { contentKey } from '../render/content-key.ts';
import { openRecordStore, type RecordStore } from '../store/record-store.ts';

/** Finds the topics of agents; those of files that are as they were are known from earlier runs. */
export interface TopicFinder {
	/**
	 * @param agent - With the sections of its page.
	 * @param prompt - As its file has it.
	 * @param promptKey - Stands for the prompt as it was rendered, its sections included.
	 */
	find(agent: Agent, texts: { prompt: string; promptKey: string }): AgentTopic[];
	/** Writes what is new. */
	close(): void;
}

/**
 * @param own - The maintainer's topics.
 * @param path - The file that keeps what was found.
 * @param version - Changes with the code that finds topics and with those that it knows.
 */
export function createTopicFinder(
	own: readonly OwnTopic[],
	{ path, version }: { path: string; version: string }
): TopicFinder {
	let index: ReturnType<typeof buildTopicIndex> | undefined;
	let store: RecordStore | undefined;
	return {
		find(agent, { prompt, promptKey }) {
			store ??= openRecordStore(path);
			const { path: file, sha256 } = agent.source;
			const key = contentKey([version, own, file, sha256, promptKey]);
			const record = store.get(key);
			if (record !== null) return JSON.parse(record.toString()) as AgentTopic[];
			index ??= buildTopicIndex(own);
			const topics = findTopics(agent, prompt, index);
			store.set(key, JSON.stringify(topics));
			return topics;
		},
		close() {
			store?.close({ dropUnused: true });
			store = undefined;
		},
	};
}
