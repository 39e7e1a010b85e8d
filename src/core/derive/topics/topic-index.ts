import { createLineMemory, type LineMemory } from '../../line-memory.ts';
import { type LineMention, readLine } from './read-line.ts';
import { TOPIC_GROUPS } from './topic-groups.ts';
import { tokeniseLine } from './topic-tokens.ts';
import type { TopicKind, TopicWords } from './topic-words.ts';

/** A topic as a maintainer adds it. */
export interface OwnTopic {
	/** What stands in the address. */
	name: string;
	title: string;
	aliases: readonly string[];
	/** Title of its group; a new one follows the others. */
	group: string;
}

export interface Topic {
	id: string;
	title: string;
	/** Title of its group. */
	group: string;
	kind: TopicKind;
	within: readonly string[];
}

/** One way to write a topic. */
export interface TopicForm {
	topic: Topic;
	/** The words in the only case that counts; null when any does. */
	exact: readonly string[] | null;
	isDoubtful: boolean;
}

/** A tree of words: following it word by word finds every way of writing that begins there. */
export interface TopicNode {
	next: Map<string, TopicNode>;
	forms: TopicForm[];
}

export interface TopicIndex {
	root: TopicNode;
	topics: ReadonlyMap<string, Topic>;
	/** What lines say of them. */
	lines: LineMemory<readonly LineMention[]>;
}

/** The vocabulary in the form that texts are searched by. A maintainer's topic replaces one of its name. */
export function buildTopicIndex(own: readonly OwnTopic[] = []): TopicIndex {
	const topics = new Map<string, Topic>();
	const root: TopicNode = { next: new Map(), forms: [] };
	const replaced = new Set(own.map(({ name }) => name));
	for (const { title: group, kind: usual, topics: table } of Object.values(TOPIC_GROUPS)) {
		for (const [id, words] of Object.entries<TopicWords>(table)) {
			if (replaced.has(id)) continue;
			const { title, kind = usual, within } = words;
			const topic: Topic = { id, title, group, kind, within: splitWays(within) };
			topics.set(id, topic);
			addWays(root, topic, words);
		}
	}
	for (const { name, title, aliases, group } of own) {
		const topic: Topic = { id: name, title, group, kind: 'name', within: [] };
		topics.set(name, topic);
		for (const way of [title, ...aliases]) addForm(root, way, { topic, exact: false });
	}
	return { root, topics, lines: createLineMemory((line) => readLine(line, root)) };
}

function addWays(root: TopicNode, topic: Topic, words: TopicWords): void {
	const exact = splitWays(words.exact);
	const doubtful = splitWays(words.doubtful);
	const strict = new Set([...exact, ...doubtful]);
	const loose = [words.title, ...splitWays(words.aliases)].filter((way) => !strict.has(way));
	for (const way of loose) addForm(root, way, { topic, exact: false });
	for (const way of exact) addForm(root, way, { topic, exact: true });
	for (const way of doubtful) addForm(root, way, { topic, exact: true, isDoubtful: true });
}

function addForm(
	root: TopicNode,
	way: string,
	{ topic, exact, isDoubtful = false }: { topic: Topic; exact: boolean; isDoubtful?: boolean }
): void {
	const tokens = tokeniseLine(way);
	if (tokens.length === 0) return;
	let node = root;
	for (const { key } of tokens) {
		const next = node.next.get(key) ?? { next: new Map(), forms: [] };
		node.next.set(key, next);
		node = next;
	}
	if (node.forms.some((form) => form.topic === topic)) return;
	node.forms.push({ topic, exact: exact ? tokens.map(({ text }) => text) : null, isDoubtful });
}

function splitWays(ways: string | undefined): string[] {
	return ways === undefined ? [] : ways.split(', ');
}
