import { createHash } from 'node:crypto';
import type { WordList } from '../core/derive/vocabulary.ts';
import { buildTables } from './build-tables.ts';
import { compactState } from './compact-state.ts';
import { countTexts, createWordSorter } from './document-words.ts';
import type { IndexFile } from './index-file.ts';
import { type IndexedPages, indexPages } from './index-pages.ts';
import { emptyIndexState, type IndexState } from './index-state.ts';
import { type MergedDocument, mergeSame } from './merge-same.ts';
import { nameAgents } from './name-agents.ts';
import type { PageText } from './page-text.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';
import { type ReadPrompt, readPrompt } from './read-prompt.ts';
import type { SearchDocument } from './search-document.ts';
import type { Synonyms } from './synonyms.ts';
import { createWordTable } from './word-table.ts';
import { writeIndex } from './write-index.ts';

export interface BuildIndexOptions {
	/** The one language that all agents are indexed in, whatever they are written in. */
	language?: string;
	/** Other names of words, beside those that come with Roster. */
	synonyms?: Synonyms;
	/** The most files that what results show is spread over; each page has its own without it. */
	maxFragments?: number | undefined;
}

/** A search index as files: what is served below `/pagefind/`. */
export interface SearchIndex {
	/** How many results there can be. */
	pages: number;
	files: IndexFile[];
	/** For the next index. Each asking makes it anew. */
	readonly state: IndexState;
	/** Whether the next index has much more from this state than from the one that this was made from. */
	isStateNew: boolean;
}

/** A search index that has not been made yet. */
export interface IndexPlan {
	/** Stands for all documents and options: as long as it is equal, so are the files. */
	key: string;
	/** @param state - What an earlier index has left; anything that it lacks is found out again. */
	build(state: IndexState): Promise<SearchIndex>;
}

const KEY_DIGITS = 32;
/** Of a few pages all is found out again as quickly as the whole state is written. */
const FEW_NEW = 4;
const NEW_PART = 1 / 128;

/**
 * Plans the search index: Pagefind's files and the small tables beside them. The same documents give
 * the same bytes, whatever was indexed before. Without documents there is an index that answers nothing.
 *
 * @param list - What the numbers of the documents' terms stand for.
 */
export function planSearchIndex(
	documents: readonly SearchDocument[],
	list: WordList,
	options: BuildIndexOptions = {}
): IndexPlan {
	// Own ones, since their prompts are let go of once they have been indexed.
	const merged = mergeSame(documents).map(({ document, others }) => ({
		document: { ...document },
		others,
	}));
	const keys = merged.map(({ document }) => document.digest);
	return {
		key: indexKey(merged, keys, options),
		build: (state) => buildIndex(merged, keys, { ...options, list, state }),
	};
}

function indexKey(
	merged: readonly MergedDocument[],
	keys: readonly string[],
	options: BuildIndexOptions
): string {
	const digest = createHash('sha256').update(JSON.stringify([options, keys]));
	for (const { others } of merged) digest.update(JSON.stringify(others));
	return digest.digest('hex').slice(0, KEY_DIGITS);
}

async function buildIndex(
	merged: readonly MergedDocument[],
	keys: readonly string[],
	{
		language = 'en',
		synonyms = {},
		maxFragments,
		list,
		state: kept,
	}: BuildIndexOptions & { list: WordList; state: IndexState }
): Promise<SearchIndex> {
	const state = inLanguage(kept, language);
	const documents = merged.map(({ document }) => document);
	const table = createWordTable([...state.words]);
	const sortWords = createWordSorter(table);
	// Those that are new are mostly wanted again, as pages.
	const prompts = new Map<SearchDocument, ReadPrompt>();
	const words = documents.map((document, position) => {
		const known = state.documents.get(keys[position] ?? '');
		if (known !== undefined) return known;
		const prompt = readPrompt(document, table);
		prompts.set(document, prompt);
		return sortWords(document, prompt);
	});
	const texts = countTexts(words, table.words.length);
	const named = nameAgents(documents);
	const { telling } = state;
	const { planned, tellingKeys } = planPages(merged, {
		words,
		texts,
		table,
		prompts,
		named,
		known: telling,
	});
	const { pages, lexicon, pieces, frame, isAsked } = await indexNew(planned, { state, language });
	const earlier = { ...state.wordFiles, pages: [...state.pages.values()] };
	const written = writeIndex(pages, { lexicon, frame, maxFragments, earlier });
	const files = [
		...written.files,
		...buildTables(documents, {
			named,
			held: { words: table.words, texts },
			synonyms,
			words: list,
		}),
	];
	const made = {
		words: table.words,
		documents: new Map(words.map((one, position) => [keys[position] ?? '', one])),
		telling: { keys: tellingKeys, texts },
		lexicon,
		pieces,
		pages: new Map(pages.map((page, position) => [planned[position]?.key ?? '', page])),
		frame: pages.length > 0 ? frame : null,
		wordFiles: written.wordFiles,
	};
	return {
		pages: pages.length,
		files,
		get state() {
			return compactState(made);
		},
		isStateNew: isAsked || countMoved(planned, state) > FEW_NEW + pages.length * NEW_PART,
	};
}

/** What of a state does not depend on the language, when it is another one. */
function inLanguage(state: IndexState, language: string): IndexState {
	if (state.frame?.language === language) return state;
	const { words, documents, telling } = state;
	return { ...emptyIndexState(), words, documents, telling };
}

/** How many places of the index have another page than before. */
function countMoved(planned: readonly PlannedPage[], { pages }: IndexState): number {
	const before = [...pages.keys()];
	const moved = planned.filter(({ key }, position) => key !== before[position]).length;
	return moved + Math.max(0, before.length - planned.length);
}

/** Indexes the pages that are not known from before. */
async function indexNew(
	planned: readonly PlannedPage[],
	{ state, language }: { state: IndexState; language: string }
): Promise<Pick<IndexState, 'pieces' | 'lexicon'> & IndexedPages> {
	const lexicon = { words: [...state.lexicon.words], uses: [...state.lexicon.uses] };
	const { pages: known, pieces, frame } = state;
	const missing = planned.filter(({ key }) => !known.has(key));
	const run = await indexPages(textsOf(missing), { language, lexicon, frame, pieces });
	const indexed = new Map(missing.map(({ key }, at) => [key, run.pages[at]]));
	const pages = planned.map(({ key }) => {
		const page = known.get(key) ?? indexed.get(key);
		if (page === undefined)
			throw new Error('A page of the search index was planned and not indexed.');
		return page;
	});
	return { ...run, pages, lexicon };
}

function* textsOf(pages: readonly PlannedPage[]): Generator<PageText> {
	for (const { text } of pages) yield text();
}
