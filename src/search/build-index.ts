import { close, createIndex, type PagefindIndex } from 'pagefind';
import { buildTables } from './build-tables.ts';
import { createClauseChooser } from './choose-clauses.ts';
import { documentHtml } from './document-html.ts';
import { mergeSame } from './merge-same.ts';
import { nameAgents } from './name-agents.ts';
import { repackIndex } from './repack-index.ts';
import type { SearchDocument } from './search-document.ts';
import type { NamedAgent } from './search-tables.ts';
import type { Synonyms } from './synonyms.ts';
import { countsByWord, countWords } from './word-counts.ts';
import { createWordTable } from './word-table.ts';

/** What the browser asks for; the rest of Pagefind's bundle is interfaces of its own. */
const NEEDED_FILE = /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_meta|(?:index|fragment)\/.+)$/;

export interface BuildIndexOptions {
	/** The one language that all agents are indexed in, whatever they are written in. */
	language?: string;
	/** Other names of words, beside those that come with Roster. */
	synonyms?: Synonyms;
	/** The most files that what results show is spread over; each page has its own without it. */
	maxFragments?: number | undefined;
}

/** A search index as files: what is served below `/pagefind/`, by path. */
export interface SearchIndex {
	/** How many results there can be. */
	pages: number;
	files: [path: string, content: Uint8Array][];
}

/**
 * Builds the search index: Pagefind's files and the small tables beside them. The same documents give
 * the same bytes. Without documents there is an index that answers nothing.
 */
export async function buildSearchIndex(
	documents: readonly SearchDocument[],
	{ language = 'en', synonyms = {}, maxFragments }: BuildIndexOptions = {}
): Promise<SearchIndex> {
	const merged = mergeSame(documents);
	const sole = merged.map(({ document }) => document);
	const table = createWordTable();
	const counts = countWords(sole, table);
	const clauses = createClauseChooser(table, counts);
	const named = nameAgents(sole);
	const pages = merged.map(({ document, others }, position) => {
		const { summary, facts } = document;
		const card = { ...(named[position] as NamedAgent), summary, facts, others };
		const sections = clauses.choose(document, position);
		return { url: document.url, content: documentHtml(document, { card, sections }) };
	});
	const files = repackIndex(await runPagefind(pages, { language, maxFragments }));
	return {
		pages: merged.length,
		files: [
			...files,
			...buildTables(sole, { named, counts: countsByWord(counts, table), synonyms }),
		],
	};
}

async function runPagefind(
	pages: readonly { url: string; content: string }[],
	{ language, maxFragments }: { language: string; maxFragments: number | undefined }
): Promise<[string, Uint8Array][]> {
	try {
		const { index, errors } = await createIndex({
			forceLanguage: language,
			includeCharacters: '+#',
			...(maxFragments === undefined ? {} : { maxFragments }),
		});
		requireNoErrors(errors, 'start');
		if (index === undefined) throw new Error('Pagefind has made no index.');
		return await fillIndex(index, pages);
	} finally {
		await close();
	}
}

async function fillIndex(
	index: PagefindIndex,
	pages: readonly { url: string; content: string }[]
): Promise<[string, Uint8Array][]> {
	// They are taken in the order that they are sent in, which decides the bytes.
	const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
	for (const { errors } of added) requireNoErrors(errors, 'index a page');
	const { errors, files } = await index.getFiles();
	requireNoErrors(errors, 'give its files');
	const engines = readEngines(files);
	return files
		.filter(({ path }) => NEEDED_FILE.test(path) || engines.has(path))
		.map(({ path, content }): [string, Uint8Array] => [path, content]);
}

/** The WebAssembly of the languages that the index has; it comes with one for unknown ones too. */
function readEngines(files: readonly { path: string; content: Uint8Array }[]): Set<string> {
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	if (entry === undefined) throw new Error('Pagefind has given no entry file.');
	const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
		languages: Record<string, { wasm?: string | null }>;
	};
	return new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
}

function requireNoErrors(errors: readonly string[], doing: string): void {
	if (errors.length === 0) return;
	throw new Error(`The search index was not written: Pagefind could not ${doing}.`, {
		cause: errors.join('\n'),
	});
}
