import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WordList } from '../../src/core/derive/vocabulary.ts';
import {
	type BuildIndexOptions,
	planSearchIndex,
	type SearchIndex,
} from '../../src/search/build-index.ts';
import { emptyIndexState } from '../../src/search/index-state.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';

/**
 * Builds the search index and writes it into a folder.
 *
 * @param list - What the numbers of the documents' terms stand for.
 * @param outFolder - The folder that is served as `/pagefind/`. What is in it is replaced.
 */
export async function writeSearchIndex(
	documents: readonly SearchDocument[],
	list: WordList,
	{ outFolder, ...options }: BuildIndexOptions & { outFolder: string }
): Promise<{ pages: number; bytes: number }> {
	const { pages, files } = await buildSearchIndex(documents, list, options);
	await rm(outFolder, { recursive: true, force: true });
	let bytes = 0;
	for (const { path, content: read } of files) {
		const content = read();
		const target = join(outFolder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
		bytes += content.length;
	}
	return { pages, bytes };
}

/** @returns The index of these documents, made without anything from before. */
export function buildSearchIndex(
	documents: readonly SearchDocument[],
	list: WordList,
	options: BuildIndexOptions = {}
): Promise<SearchIndex> {
	return planSearchIndex(documents, list, options).build(emptyIndexState());
}
