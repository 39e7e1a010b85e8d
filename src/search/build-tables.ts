/** The small files beside Pagefind's, from all documents in the order of the index. */
import type { WordList } from '../core/derive/vocabulary.ts';
import { findNeighbours, packVocabulary } from './collection-words.ts';
import { compress, type IndexFile, indexFile } from './index-file.ts';
import type { SearchDocument } from './search-document.ts';
import {
	AGENTS_FILE,
	type AgentsTable,
	FACETS_FILE,
	type FacetsTable,
	lastSegment,
	NAMES_FILE,
	NAMES_FILES,
	type NamedAgent,
	namesFile,
	packName,
	packPositions,
} from './search-tables.ts';
import { splitWords } from './split-words.ts';
import type { Synonyms } from './synonyms.ts';

interface TablesContext {
	/** Of each document. */
	named: readonly NamedAgent[];
	/** Words of the documents, and how many texts hold each of them. */
	held: { words: readonly string[]; texts: Uint32Array };
	/** The maintainer's own. */
	synonyms: Synonyms;
	/** What the numbers of the documents' terms stand for. */
	words: WordList;
}

export function buildTables(
	documents: readonly SearchDocument[],
	{ named, held, synonyms, words }: TablesContext
): IndexFile[] {
	const agents: AgentsTable = {
		nameLengths: documents.map(({ id }) => splitWords(lastSegment(id)).length),
		alike: findNeighbours(documents, words),
		synonyms,
	};
	return [
		indexFile(NAMES_FILE, JSON.stringify(named.map(packName))),
		...nameFiles(named),
		indexFile(AGENTS_FILE, JSON.stringify(agents), compress),
		indexFile(FACETS_FILE, JSON.stringify(facetsTable(documents)), compress),
		...[...packVocabulary(documents, held)].map(([file, packed]) =>
			indexFile(file, packed, compress)
		),
	];
}

function nameFiles(named: readonly NamedAgent[]): IndexFile[] {
	const rows = new Map<string, NamedAgent[]>(NAMES_FILES.map((file) => [file, []]));
	for (const agent of named) {
		const words = splitWords(`${agent.name} ${agent.title} ${lastSegment(agent.id)}`);
		for (const file of new Set(words.map(namesFile))) rows.get(file)?.push(agent);
	}
	return [...rows].map(([file, agents]) => indexFile(file, JSON.stringify(agents.map(packName))));
}

function facetsTable(documents: readonly SearchDocument[]): FacetsTable {
	const facets = new Map<string, Map<string, number[]>>();
	for (const [position, { filters }] of documents.entries()) {
		for (const [key, values] of Object.entries(filters)) {
			const under = facets.get(key) ?? new Map<string, number[]>();
			facets.set(key, under);
			for (const value of values) {
				const positions = under.get(value) ?? [];
				under.set(value, positions);
				positions.push(position);
			}
		}
	}
	return Object.fromEntries(
		[...facets].map(([key, values]) => [
			key,
			Object.fromEntries([...values].map(([value, at]) => [value, packPositions(at)])),
		])
	);
}
