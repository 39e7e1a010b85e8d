/** Agents of one name side by side: what differs, and what only one of them speaks of. */
import type { Agent } from '../schema.ts';
import { distinctTerms } from './distinct-terms.ts';
import { compareCodeUnits, foldText } from './fold.ts';
import { createTermReader, isNameForm, type Term } from './terms.ts';

const MOST_OWN_TERMS = 9;
const MOST_OWN_SECTIONS = 5;
const MOST_SHARED_TERMS = 4;

/** One for all names: most words of one name's prompts have been met in those of others. */
const readTerms = createTermReader();

export interface VariantSource {
	agent: Agent;
	/** As the file has it. */
	prompt: string;
	/** Its first sentence as plain text. */
	opening: string;
}

export interface Variant {
	agent: Agent;
	opening: string;
	/** Entries of the tool list; null without one. */
	toolCount: number | null;
	/** Entries of the tool list that no other one has, as written. */
	ownTools: string[];
	/** Length of the prompt in hundredths of the longest one. */
	lengthShare: number;
	/** What is named only here: products, languages, standards. */
	ownTerms: string[];
	/** Titles of sections that only this one has. */
	ownSections: string[];
	/** Ids of those that have the same prompt. */
	sameText: string[];
}

/** What the members of a table are compared by; each gives a text that is equal where they agree. */
const ASPECTS = {
	opening: ({ opening }) => opening,
	access: ({ agent }) => JSON.stringify(agent.access),
	tools: ({ agent }) => JSON.stringify(agent.tools?.map(({ raw }) => raw) ?? null),
	model: ({ agent }) => agent.model?.family ?? '',
	examples: ({ agent }) => String(agent.examples.length),
	length: ({ agent }) => String(agent.promptCharacters),
	code: ({ agent }) => String(agent.codeSamples.length),
	loads: ({ agent }) => agent.loads,
	color: ({ agent }) => agent.color?.raw ?? '',
} as const satisfies Record<string, (source: VariantSource) => string>;

export type VariantAspect = keyof typeof ASPECTS;

const ASPECT_NAMES = Object.keys(ASPECTS) as VariantAspect[]; // its keys are those of the type

export interface VariantTable {
	/** In the order that was given. */
	variants: Variant[];
	/** The aspects in which they are not all the same. */
	differs: VariantAspect[];
	/** What all of them name, the most often named first. */
	sharedTerms: string[];
}

/** Compares agents of one name. One alone differs in nothing. */
export function buildVariants(sources: readonly VariantSource[]): VariantTable {
	const agents = sources.map(({ agent }) => agent);
	const texts = agents.map(({ source }) => source.promptHash);
	const longest = Math.max(1, ...agents.map(({ promptCharacters }) => promptCharacters));
	const names = namesOfEach(sources);
	const sections = agents.map((agent) => agent.sections.map(({ title }) => title));
	const tools = agents.map((agent) => (agent.tools ?? []).map(({ raw }) => raw));
	const ownTerms = ownOfEach(names, texts);
	const ownSections = ownOfEach(sections, texts);
	const ownTools = ownOfEach(
		tools,
		agents.map(({ id }) => id)
	);
	return {
		variants: sources.map(({ agent, opening }, index) => ({
			agent,
			opening,
			toolCount: agent.tools?.length ?? null,
			ownTools: ownTools[index] ?? [],
			lengthShare: Math.round((agent.promptCharacters / longest) * 100),
			ownTerms: distinctTerms(ownTerms[index] ?? [], MOST_OWN_TERMS),
			ownSections: (ownSections[index] ?? []).slice(0, MOST_OWN_SECTIONS),
			sameText: agents
				.filter(({ id, source }) => source.promptHash === texts[index] && id !== agent.id)
				.map(({ id }) => id),
		})),
		differs: ASPECT_NAMES.filter((aspect) => new Set(sources.map(ASPECTS[aspect])).size > 1),
		sharedTerms: distinctTerms(sharedByAll(names), MOST_SHARED_TERMS),
	};
}

/** What each prompt calls by a name, the most often named first; a word that one writes small is none. */
function namesOfEach(sources: readonly VariantSource[]): string[][] {
	const terms = sources.map(({ prompt }) => readTerms(prompt).sort(byWeight));
	const forms = new Map<string, string>();
	for (const { key, form } of terms.flat()) {
		const known = forms.get(key) ?? '';
		if (form !== '' && (known === '' || !isNameForm(form))) forms.set(key, form);
	}
	return terms.map((of) =>
		of.map(({ key }) => forms.get(key) ?? '').filter((form) => isNameForm(form))
	);
}

/** Of each list the values, compared without case, that stand in no list of another group. */
function ownOfEach(lists: readonly string[][], groups: readonly string[]): string[][] {
	const bearers = new Map<string, Set<string>>();
	for (const [index, list] of lists.entries()) {
		for (const value of list) {
			const key = foldText(value);
			const found = bearers.get(key) ?? new Set();
			bearers.set(key, found.add(groups[index] ?? ''));
		}
	}
	return lists.map((list) =>
		[...new Set(list)].filter((value) => bearers.get(foldText(value))?.size === 1)
	);
}

function sharedByAll(lists: readonly string[][]): string[] {
	const [first = [], ...others] = lists.map((list) => new Set(list));
	return others.length === 0
		? []
		: [...first].filter((value) => others.every((of) => of.has(value)));
}

function byWeight(first: Term, second: Term): number {
	return second.weight - first.weight || compareCodeUnits(first.key, second.key);
}
