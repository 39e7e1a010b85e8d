import { hash } from 'node:crypto';
import { chooseClauses } from './choose-clauses.ts';
import type { DocumentWords } from './document-words.ts';
import type { MergedDocument } from './merge-same.ts';
import { type PageText, pageText } from './page-text.ts';
import { type ReadPrompt, readPrompt } from './read-prompt.ts';
import type { SearchCard } from './search-card.ts';
import type { SearchDocument } from './search-document.ts';
import type { NamedAgent } from './search-tables.ts';
import { createTellingWords } from './telling-words.ts';
import type { WordTable } from './word-table.ts';

/** A page of the index before it is written. */
export interface PlannedPage {
	/** Stands for its text. */
	key: string;
	text(): PageText;
}

interface Collection {
	/** Of each document. */
	keys: readonly string[];
	/** Of each document. */
	words: readonly DocumentWords[];
	/** How many documents hold each word, by its number in the table. */
	texts: Uint32Array;
	table: WordTable;
	/** Those that have been read; taken out when their page is written. */
	prompts: Map<SearchDocument, ReadPrompt>;
	/** Of each document. */
	named: readonly NamedAgent[];
	language: string;
}

/** Decides what is indexed of each document; most of it is known from before and is never written. */
export function planPages(
	merged: readonly MergedDocument[],
	{ keys, words, texts, table, prompts, named, language }: Collection
): PlannedPage[] {
	const choose = createTellingWords({ words: table.words, texts, total: merged.length });
	return merged.map(({ document, others }, position) => {
		const { summary, facts } = document;
		// A page knows nothing of its place, so that one more agent does not make all pages new.
		const { position: _, ...agent } = named[position] as NamedAgent;
		const card: SearchCard = { ...agent, summary, facts, others };
		const telling = choose(words[position] as DocumentWords);
		let covered = `${language}\n${keys[position]}\n${JSON.stringify(card)}\n`;
		for (const word of telling) covered += `${table.words[word]} `;
		return {
			key: hash('sha256', covered, 'hex').slice(0, 32),
			text() {
				const prompt = prompts.get(document) ?? readPrompt(document, table);
				// It takes several times the room of the text.
				prompts.delete(document);
				const sections = chooseClauses(prompt, { telling, table });
				return pageText(document, { card, sections });
			},
		};
	});
}
