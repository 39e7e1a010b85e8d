import { type FoundTopic, findTopics } from '../core/derive/topics/find-topics.ts';
import { packEvidence } from '../core/derive/topics/topic-evidence.ts';
import { buildTopicIndex, type OwnTopic } from '../core/derive/topics/topic-index.ts';
import type { Agent, AgentTopic } from '../core/schema.ts';
import { contentKey } from '../render/content-key.ts';
import { type KeptTopics, readTopics, type TopicPaths, writeTopics } from './topic-table.ts';

/** The topics of an agent. */
export interface FoundTopics {
	topics: AgentTopic[];
	/** The lines that say so, as `packEvidence` gives them. Of those known from earlier runs they are read when they are asked for. */
	readonly evidence: string;
	/** Stands for both, which many pages show some of. */
	digest: string;
}

/** As its file has it. It may have to be read. */
interface PromptText {
	readonly text: string;
}

/** Finds the topics of agents; those of files that are as they were are known from earlier runs. */
export interface TopicFinder {
	/** The maintainer's, which are looked for beside those that Roster knows. */
	readonly ownTopics: readonly OwnTopic[];
	/**
	 * @param agent - With the sections of its page.
	 * @param promptKey - Stands for the prompt as it was rendered, its sections included.
	 */
	find(agent: Agent, texts: { prompt: PromptText; promptKey: string }): FoundTopics;
	/** Writes those that were asked for since the last time, when enough of them are new. */
	save(): void;
}

/** A few are found again as quickly as all are written. */
const FEW_NEW = 3;
const NEW_PART = 1 / 256;

/**
 * @param own - The maintainer's topics.
 * @param paths - The files that keep what was found.
 * @param version - Changes with the code that finds topics and with those that it knows.
 */
export function createTopicFinder(
	own: readonly OwnTopic[],
	{ paths, version }: { paths: TopicPaths; version: string }
): TopicFinder {
	const wholeVersion = contentKey([version, own]);
	let index: ReturnType<typeof buildTopicIndex> | undefined;
	let kept: Map<string, KeptTopics> | undefined;
	let known = new Map<string, FoundTopics>();
	let used = new Map<string, FoundTopics>();
	let newCount = 0;

	function findAnew(agent: Agent, { text }: PromptText): FoundTopics {
		index ??= buildTopicIndex(own);
		newCount += 1;
		return toFound(findTopics(agent, text, index));
	}

	function findKept(key: string, agent: Agent, prompt: PromptText): FoundTopics | null {
		kept ??= readTopics(paths, wholeVersion);
		const one = kept.get(key);
		if (one === undefined) return null;
		const { topics, digest } = one;
		return {
			topics,
			get evidence() {
				return one.readEvidence() ?? findAnew(agent, prompt).evidence;
			},
			digest,
		};
	}

	return {
		ownTopics: own,
		find(agent, { prompt, promptKey }) {
			const { sha256, path: source } = agent.source;
			const key = `${promptKey} ${sha256} ${source}`;
			const found = known.get(key) ?? findKept(key, agent, prompt) ?? findAnew(agent, prompt);
			used.set(key, found);
			return found;
		},
		save() {
			if (newCount > FEW_NEW + used.size * NEW_PART) {
				writeTopics(paths, wholeVersion, used);
				newCount = 0;
			}
			index?.lines.forget();
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
