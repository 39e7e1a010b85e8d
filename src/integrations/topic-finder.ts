import { findTopics } from '../core/derive/topics/find-topics.ts';
import { buildTopicIndex, type OwnTopic } from '../core/derive/topics/topic-index.ts';
import type { Agent, AgentTopic } from '../core/schema.ts';
import { contentKey } from '../render/content-key.ts';
import { openRecordStore, type RecordStore } from '../store/record-store.ts';

/** The topics of an agent, and what stands for them: they are long, and many pages show some. */
export interface FoundTopics {
	topics: AgentTopic[];
	digest: string;
}

/** Finds the topics of agents; those of files that are as they were are known from earlier runs. */
export interface TopicFinder {
	/** The maintainer's, which are looked for beside those that Roster knows. */
	readonly ownTopics: readonly OwnTopic[];
	/**
	 * @param agent - With the sections of its page.
	 * @param prompt - As its file has it.
	 * @param promptKey - Stands for the prompt as it was rendered, its sections included.
	 */
	find(agent: Agent, texts: { prompt: string; promptKey: string }): FoundTopics;
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
	let recent = new Map<string, FoundTopics>();
	let used = new Map<string, FoundTopics>();

	function findStored(key: string): FoundTopics | null {
		store ??= openRecordStore(path);
		return store.use(
			contentKey([version, own, key]),
			(record) => JSON.parse(record.toString()) as FoundTopics
		);
	}

	function findAnew(agent: Agent, prompt: string, key: string): FoundTopics {
		index ??= buildTopicIndex(own);
		const topics = findTopics(agent, prompt, index);
		const found = { topics, digest: contentKey(topics) };
		store?.set(contentKey([version, own, key]), JSON.stringify(found));
		return found;
	}

	return {
		ownTopics: own,
		find(agent, { prompt, promptKey }) {
			const key = JSON.stringify([agent.source.path, agent.source.sha256, promptKey]);
			const found = recent.get(key) ?? findStored(key) ?? findAnew(agent, prompt, key);
			used.set(key, found);
			return found;
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
