import { hash } from 'node:crypto';
import { chooseClauses } from './choose-clauses.ts';
import type { DocumentWords } from './document-words.ts';
import type { KnownTelling } from './index-state.ts';
import type { MergedDocument } from './merge-same.ts';
import { type PageText, pageText } from './page-text.ts';
import type { PromptText } from './prompt-sections.ts';
import { type ReadPrompt, readPrompt } from './read-prompt.ts';
import type { SearchCard } from './search-card.ts';
import type { SearchDocument } from './search-document.ts';
import type { NamedAgent } from './search-tables.ts';
import { createTellingWords, reweighedWords } from './telling-words.ts';
import type { WordTable } from './word-table.ts';

const KEY_DIGITS = 32;
const NO_PROMPT: PromptText = { text: '', headings: [] };

/** A page of the index before it is written. */
export interface PlannedPage {
	/** Stands for its text, in one language. */
	key: string;
	/** To be asked once: the document lets go of its prompt. */
	text(): PageText;
}

interface Collection {
	/** Of each document. */
	words: readonly DocumentWords[];
	/** How many documents hold each word, by its number in the table. */
	texts: Uint32Array;
	table: WordTable;
	/** Those that have been read; taken out when their page is written. */
	prompts: Map<SearchDocument, ReadPrompt>;
	/** Of each document. */
	named: readonly NamedAgent[];
	/** From before, by the numbers of the same table. */
	known: KnownTelling;
}

interface PlannedPages {
	planned: PlannedPage[];
	/** See `KnownTelling`. */
	tellingKeys: Map<string, string>;
}

/** Decides what is indexed of each document; most of it is known from before and is never written. */
export function planPages(
	merged: readonly MergedDocument[],
	{ words, texts, table, prompts, named, known }: Collection
): PlannedPages {
	const total = merged.length;
	const choose = createTellingWords({ words: table.words, texts, total });
	const isReweighed = reweighedWords(
		{ texts: known.texts, total: known.keys.size },
		{ texts, total }
	);
	const tellingKeys = new Map<string, string>();
	const planned = merged.map(({ document, others }, position): PlannedPage => {
		const { summary, facts, digest } = document;
		// A page knows nothing of its place, so that one more agent does not make all pages new.
		const { position: _, ...agent } = named[position] as NamedAgent;
		const held = words[position] as DocumentWords;
		const before = known.keys.get(digest);
		const isKnown = before !== undefined && !holdsAny(held.candidates, isReweighed);
		let chosen: Uint32Array | undefined;
		const telling = (): Uint32Array => {
			chosen ??= choose(held);
			return chosen;
		};
		const tellingKey = isKnown ? before : keyOf(telling(), table);
		tellingKeys.set(digest, tellingKey);
		return {
			// The digest stands for what else is shown of the agent.
			key: JSON.stringify([digest, tellingKey, agent.hint, others]),
			text() {
				const prompt = prompts.get(document) ?? readPrompt(document, table);
				// It takes several times the room of the text.
				prompts.delete(document);
				const sections = chooseClauses(prompt, { telling: telling(), table });
				const card: SearchCard = { ...agent, summary, facts, others };
				const page = pageText(document, { card, sections });
				document.prompt = NO_PROMPT;
				return page;
			},
		};
	});
	return { planned, tellingKeys };
}

function holdsAny(words: Uint32Array, isMeant: Uint8Array): boolean {
	for (let at = 0; at < words.length; at++) if (isMeant[words[at] as number] === 1) return true;
	return false;
}

function keyOf(telling: Uint32Array, { words }: WordTable): string {
	let covered = '';
	for (const word of telling) covered += `${words[word]} `;
	return hash('sha256', covered, 'hex').slice(0, KEY_DIGITS);
}
