import { type FoundTopic, findTopics } from '../core/derive/topics/find-topics.ts';
import { packEvidence } from '../core/derive/topics/topic-evidence.ts';
import { buildTopicIndex, type OwnTopic } from '../core/derive/topics/topic-index.ts';
import type { Agent, AgentTopic } from '../core/schema.ts';
import { contentKey } from '../render/content-key.ts';
import { readTopics, writeTopics } from './topic-table.ts';

/** The topics of an agent. */
export interface FoundTopics {
	topics: AgentTopic[];
	/** The lines that say so, as `packEvidence` gives them. */
	evidence: string;
	/** Stands for both, which many pages show some of. */
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
	/** Writes those that were asked for since the last time, when enough of them are new. */
	save(): void;
}

/** A few are found again as quickly as all are written. */
const FEW_NEW = 3;
const NEW_PART = 1 / 256;

/**
 * @param own - The maintainer's topics.
 * @param path - The file that keeps what was found.
 * @param version - Changes with the code that finds topics and with those that it knows.
 */
export function createTopicFinder(
	own: readonly OwnTopic[],
	{ path, version }: { path: string; version: string }
): TopicFinder {
	const wholeVersion = contentKey([version, own]);
	let index: ReturnType<typeof buildTopicIndex> | undefined;
	let known: Map<string, FoundTopics> | undefined;
	let used = new Map<string, FoundTopics>();
	let newCount = 0;

	function findAnew(agent: Agent, prompt: string): FoundTopics {
		index ??= buildTopicIndex(own);
		newCount += 1;
		return toFound(findTopics(agent, prompt, index));
	}

	return {
		ownTopics: own,
		find(agent, { prompt, promptKey }) {
			known ??= readTopics(path, wholeVersion);
			const { sha256, path: source } = agent.source;
			const key = `${promptKey} ${sha256} ${source}`;
			const found = known.get(key) ?? findAnew(agent, prompt);
			used.set(key, found);
			return found;
		},
		save() {
			if (newCount > FEW_NEW + used.size * NEW_PART) {
				writeTopics(path, wholeVersion, used);
				newCount = 0;
			}
			known = used;
			used = new Map();
		},
	};
}

function toFound(found: readonly FoundTopic[]): FoundTopics {
	const topics = found.map(({ id, title, group }) => ({ id, title, group }));
	const evidence = packEvidence(found.map((topic) => topic.evidence));
	return { topics, evidence, digest: contentKey([topics, evidence]) };
}
