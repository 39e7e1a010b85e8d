import { agentFacets } from '../core/derive/facets.ts';
import type { PackedTerms } from '../core/derive/packed-terms.ts';
import type { Agent, Ink } from '../core/schema.ts';
import type { Urls } from '../core/urls.ts';
import { accessWords } from './access-words.ts';

/** A place on an agent's page and the lines that stand there. */
export interface SearchPart {
	/** Null for the top of the page. */
	anchor: string | null;
	title: string;
	lines: string[];
}

/** What the index and its results know of one agent. */
export interface SearchDocument {
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
	sections: SearchPart[];
	/** Values by facet; one with no value is left out. */
	filters: Record<string, string[]>;
	description: string;
	/** What it speaks of, for finding agents that speak of the same things. */
	terms: PackedTerms;
}

/** What is known of an agent beside the agent. */
export interface SearchSource {
	/** As its file has it. */
	prompt: string;
	/** What it speaks of, from its profile. */
	terms: PackedTerms;
	/** Ids of its topics. */
	topics?: readonly string[];
	urls: Urls;
}

const OPENING = 'The prompt';
const FENCE = /^\s*(?:`{3,}|~{3,})/;
const HEADING = /^\s*#{1,6}\s/;
/** Bounds on what stands between two marks, without which a line of opening marks takes its square. */
const MARKUP =
	/^\s*(?:[-*+>]\s+|\d+[.)]\s+)+|[*_`~]{1,3}|<\/?[a-z][^<>]{0,300}>|\[(?=[^[\]]{0,300}\]\()|\]\([^()]{0,500}\)/gi;
/** Several times the longest prompt that people write; of more, the beginning is found. */
const MOST_CHARACTERS = 300_000;

/**
 * What the search index gets of one agent.
 */
export function buildSearchDocument(
	agent: Agent,
	{ prompt, terms, topics = [], urls }: SearchSource
): SearchDocument {
	const count = agent.examples.length;
	return {
		id: agent.id,
		name: agent.name,
		title: agent.title,
		ink: agent.color?.ink ?? 'plain',
		url: urls.agent(agent.id),
		sameness: prompt.trim() === '' ? agent.id : `${agent.source.promptHash}\n${agent.description}`,
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
		sections: splitSections(agent, prompt),
		filters: agentFacets(agent, topics),
		description: agent.description,
		terms,
	};
}

/** The prompt's lines without Markdown's marks and code, under the headings that they stand under. */
function splitSections(agent: Agent, prompt: string): SearchPart[] {
	const starts = new Map(
		agent.sections.map((section) => [section.line - agent.source.promptLine, section])
	);
	const parts: SearchPart[] = [{ anchor: 'prompt', title: OPENING, lines: [] }];
	let isCode = false;
	for (const [index, line] of prompt.slice(0, MOST_CHARACTERS).split('\n').entries()) {
		const section = starts.get(index);
		if (section) parts.push({ anchor: section.anchor, title: section.title, lines: [] });
		if (FENCE.test(line)) isCode = !isCode;
		else if (!(isCode || section || HEADING.test(line))) {
			parts.at(-1)?.lines.push(line.replace(MARKUP, '').trim());
		}
	}
	return parts.map((part) => ({ ...part, lines: part.lines.filter((line) => line !== '') }));
}
