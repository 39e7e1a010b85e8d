import type { Agent, AgentTopic, TopicEvidence } from '../../schema.ts';
import { type PromptLine, readPromptLines } from './prompt-lines.ts';
import { quoteLine } from './quote-line.ts';
import type { LineMention } from './read-line.ts';
import type { Topic, TopicIndex } from './topic-index.ts';
import { ENOUGH, type Place, WEIGHTS } from './topic-weights.ts';

/** Example requests and the like inside a line. */
const LONG_QUOTE = /["“][^"“”]{40,}["”]/g;
const LINK_TARGET = /\]\([^()\s]{0,500}\)|https?:\/\/\S+/g;
/** What a topic adds to the wider one that it belongs to. */
const WIDER_SHARE = 0.5;
/** The languages of commands, output and data are no languages that the agent writes. */
const COMMAND_LANGUAGES: ReadonlySet<string> = new Set(
	'bash sh shell zsh console text html css'.split(' ')
);
const FENCE_WEIGHT = 1;
const MOST_EVIDENCE = 3;
/** Several times the longest prompt and line that people write; of more, the beginning is looked at. */
const MOST_CHARACTERS = 300_000;
const MOST_OF_A_LINE = 4000;

/** A topic that an agent has. */
export interface FoundTopic extends AgentTopic {
	/** The lines that say so, the plainest first; none where only the agent's name does. */
	evidence: TopicEvidence[];
}

/**
 * The topics that an agent has, the weightiest first, with the lines that say so. A passing mention in
 * an example, another agent's name, or what is not to be used are no evidence.
 *
 * @param agent - With the sections of its page, whose anchors the evidence is given.
 * @param prompt - As its file has it.
 */
export function findTopics(agent: Agent, prompt: string, index: TopicIndex): FoundTopic[] {
	const lines = readPromptLines(prompt.slice(0, MOST_CHARACTERS));
	const read: ReadPassage[] = [];
	forEachPassage(agent, lines, (passage) => {
		const mentions = index.lines.read(passage.text);
		if (mentions.length > 0) read.push({ passage, mentions });
	});
	const tally: Tallies = new Map();
	const fenced = fenceTopics(lines, index);
	const known = plainlyNamed(read);
	for (const topic of fenced.keys()) known.add(topic);
	for (const { passage, mentions } of read) {
		for (const mention of mentions) {
			const isMeant =
				mention.proof === 'proven' ||
				(mention.proof === 'if named elsewhere' &&
					mention.topics.some((topic) => known.has(topic)));
			if (isMeant) countMention(tally, mention, { passage, index });
		}
	}
	for (const [topic, line] of fenced) {
		add(tally, topic, {
			weight: FENCE_WEIGHT,
			passage: { text: line.text, place: 'code', line },
			word: '',
		});
	}
	return chosen(tally, agent);
}

/** What the agent says of itself: its title, when to use it, and its prompt, line by line. */
function forEachPassage(
	{ title, name, whenToUse }: Agent,
	lines: readonly PromptLine[],
	take: (passage: Passage) => void
): void {
	const give = (text: string, place: Place, line: PromptLine | null): void =>
		take({ text: withoutAsides(text), place, line });
	give(`${title} | ${name.replaceAll('-', ' ')}`, 'title', null);
	for (const text of whenToUse.split('\n')) give(text, 'when', null);
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] as PromptLine;
		if (line.zone !== 'aside' && line.zone !== 'code') give(line.text, line.zone, line);
	}
}

/** The beginning of a line without what it leads to or quotes. */
function withoutAsides(line: string): string {
	const text = line.slice(0, MOST_OF_A_LINE);
	// Few hold either, which is quicker to see than to replace.
	const plain = text.includes('](') || text.includes('://') ? text.replace(LINK_TARGET, ' ') : text;
	return plain.includes('"') || plain.includes('“') ? plain.replace(LONG_QUOTE, ' ') : plain;
}

function plainlyNamed(read: readonly ReadPassage[]): Set<Topic> {
	const named = new Set<Topic>();
	for (const { mentions } of read)
		for (const { isDoubtful, topics } of mentions)
			if (!isDoubtful) for (const topic of topics) named.add(topic);
	return named;
}

/** The languages of code samples; each with the first line that opens one, when there are several. */
function fenceTopics(lines: readonly PromptLine[], { root }: TopicIndex): Map<Topic, PromptLine> {
	const firsts = new Map<Topic, { line: PromptLine; count: number }>();
	for (const line of lines) {
		if (line.language === null || COMMAND_LANGUAGES.has(line.language)) continue;
		for (const { topic } of root.next.get(line.language.toLowerCase())?.forms ?? []) {
			if (topic.group !== 'Languages') continue;
			const first = firsts.get(topic);
			firsts.set(topic, { line: first?.line ?? line, count: (first?.count ?? 0) + 1 });
		}
	}
	return new Map(
		[...firsts].filter(([, { count }]) => count > 1).map(([topic, { line }]) => [topic, line])
	);
}

function countMention(
	tally: Tallies,
	{ topics, word, isInLabel }: LineMention,
	{ passage, index }: { passage: Passage; index: TopicIndex }
): void {
	const place = passage.place === 'bullet' && isInLabel ? 'item' : passage.place;
	for (const topic of topics) {
		const weight = WEIGHTS[topic.kind][place];
		add(tally, topic, { weight, passage, word });
		for (const id of topic.within) {
			const wider = index.topics.get(id);
			if (wider) add(tally, wider, { weight: weight * WIDER_SHARE, passage, word });
		}
	}
}

/** One line counts once for a topic, whatever it repeats. */
function add(tally: Tallies, topic: Topic, { weight, passage, word }: Count): void {
	const known = tally.get(topic) ?? { weight: 0, evidence: [] };
	tally.set(topic, known);
	const last = known.evidence.at(-1);
	if (last?.passage === passage) {
		const more = Math.max(0, weight - last.weight);
		known.weight += more;
		last.weight += more;
		return;
	}
	known.weight += weight;
	known.evidence.push({ weight, passage, word });
}

function chosen(tally: Tallies, agent: Agent): FoundTopic[] {
	return [...tally]
		.filter(([{ kind }, { weight }]) => weight >= ENOUGH[kind])
		.sort(
			([first, { weight: one }], [second, { weight: other }]) =>
				other - one || (first.id < second.id ? -1 : 1)
		)
		.map(([{ id, title, group }, { evidence }]) => ({
			id,
			title,
			group,
			evidence: evidence
				.filter(({ passage }) => passage.place !== 'title')
				.sort((first, second) => second.weight - first.weight)
				.slice(0, MOST_EVIDENCE)
				.map(({ passage: { text, line }, word }) => ({
					line: line === null ? null : agent.source.promptLine + line.index,
					text: quoteLine(text, word),
					anchor: line === null ? 'when' : anchorOf(agent, agent.source.promptLine + line.index),
				})),
		}));
}

/** The section that a line of the file lies in. */
function anchorOf({ sections }: Agent, line: number): string {
	return sections.findLast((section) => section.line <= line)?.anchor ?? 'prompt';
}

type Tallies = Map<Topic, { weight: number; evidence: Count[] }>;

interface Count {
	weight: number;
	passage: Passage;
	/** As written. */
	word: string;
}

interface Passage {
	text: string;
	place: Place;
	/** Null for what the frontmatter says. */
	line: PromptLine | null;
}

interface ReadPassage {
	passage: Passage;
	mentions: readonly LineMention[];
}
