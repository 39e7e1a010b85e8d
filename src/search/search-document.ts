import { agentFacets } from '../core/derive/facets.ts';
import type { TermRow } from '../core/derive/term-row.ts';
import type { Agent, Ink } from '../core/schema.ts';
import type { Urls } from '../core/urls.ts';
import { accessWords } from './access-words.ts';
import type { PromptText } from './prompt-sections.ts';

/** A place on an agent's page and the lines that stand there. */
export interface SearchPart {
	/** Null for the top of the page. */
	anchor: string | null;
	title: string;
	lines: string[];
}

/** What the index and its results know of one agent. */
export interface SearchDocument {
	/** Stands for all the rest: equal digests mean equal documents, by one version of Roster. */
	digest: string;
	id: string;
	name: string;
	title: string;
	ink: Ink;
	url: string;
	/** Equal for agents that are one result: the same description and the same prompt. */
	sameness: string;
	summary: string;
	/** Short facts for a result: `Reads, edits`, `Sonnet`, `3 examples`. */
	facts: string[];
	whenToUse: string;
	/** The request of each example, in order; empty where an example has none. */
	requests: SearchPart[];
	/** Tools, servers and whatever else is asked for by name. */
	tools: string[];
	/** What is indexed of it is decided when all documents are known. */
	prompt: PromptText;
	/** Values by facet; one with no value is left out. */
	filters: Record<string, string[]>;
	description: string;
	/** What it speaks of, for finding agents that speak of the same things. */
	terms: TermRow;
}

const LONGEST_BLANK = 200;

/** What is known of an agent beside the agent. */
export interface SearchSource {
	/** Stands for the agent and all of this. */
	digest: string;
	/** As its file has it; asked for when the document's is. */
	prompt: { readonly text: string };
	/** What it speaks of, from its profile. */
	terms: TermRow;
	/** Ids of its topics. */
	topics?: readonly string[];
	urls: Urls;
}

/**
 * What the search index gets of one agent.
 */
export function buildSearchDocument(
	agent: Agent,
	{ digest, prompt, terms, topics = [], urls }: SearchSource
): SearchDocument {
	const count = agent.examples.length;
	return {
		digest,
		id: agent.id,
		name: agent.name,
		title: agent.title,
		ink: agent.color?.ink ?? 'plain',
		url: urls.agent(agent.id),
		sameness: isBlank(agent, prompt)
			? agent.id
			: `${agent.source.promptHash}\n${agent.description}`,
		summary: agent.summary,
		facts: [
			accessWords(agent),
			...(agent.model === null ? [] : [agent.model.label]),
			...(count === 0 ? [] : [count === 1 ? '1 example' : `${count} examples`]),
			...(agent.loads === 'dropped' ? ['Will not load'] : []),
		],
		whenToUse: agent.whenToUse,
		requests: agent.examples.map((example, index) => ({
			anchor: example.anchor,
			title: `Example ${index + 1}`,
			lines: example.turns.filter(({ speaker }) => speaker === 'user').map(({ text }) => text),
		})),
		tools: (agent.tools ?? []).map(({ name, server, serverTool }) =>
			server === null ? name : [server, serverTool ?? ''].join(' ').trim()
		),
		prompt: {
			get text() {
				return prompt.text;
			},
			headings: agent.sections.map(({ line, anchor, title }) => ({
				line: line - agent.source.promptLine,
				anchor,
				title,
			})),
		},
		filters: agentFacets(agent, topics),
		description: agent.description,
		terms,
	};
}

/** A longer one is not looked at, nor read for that. */
function isBlank({ promptCharacters }: Agent, prompt: SearchSource['prompt']): boolean {
	return promptCharacters <= LONGEST_BLANK && prompt.text.trim() === '';
}
