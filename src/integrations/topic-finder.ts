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
	let recent = new Map<string, AgentTopic[]>();
	let used = new Map<string, AgentTopic[]>();

	function findStored(key: string): AgentTopic[] | null {
		store ??= openRecordStore(path);
		return store.use(
			contentKey([version, own, key]),
			(record) => JSON.parse(record.toString()) as AgentTopic[]
		);
	}

	function findAnew(agent: Agent, prompt: string, key: string): AgentTopic[] {
		index ??= buildTopicIndex(own);
		const topics = findTopics(agent, prompt, index);
		store?.set(contentKey([version, own, key]), JSON.stringify(topics));
		return topics;
	}

	return {
		find(agent, { prompt, promptKey }) {
			const key = JSON.stringify([agent.source.path, agent.source.sha256, promptKey]);
			const topics = recent.get(key) ?? findStored(key) ?? findAnew(agent, prompt, key);
			used.set(key, topics);
			return topics;
		},
		close() {
			// Afterwards only what is new is asked of the file, so nothing can be said of the rest.
			store?.close({ dropUnused: recent.size === 0 });
			recent = used;
			used = new Map();
			store = undefined;
		},
	};
}
