import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import type { Synonyms } from '../../src/search/synonyms.ts';

/**
 * Builds the search index and writes it into a folder.
 *
 * @param outFolder - The folder that is served as `/pagefind/`. What is in it is replaced.
 */
export async function writeSearchIndex(
	documents: readonly SearchDocument[],
	{ outFolder, synonyms = {} }: { outFolder: string; synonyms?: Synonyms }
): Promise<{ pages: number; bytes: number }> {
	const { pages, files } = await buildSearchIndex(documents, { synonyms });
	await rm(outFolder, { recursive: true, force: true });
	let bytes = 0;
	for (const [path, content] of files) {
		const target = join(outFolder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
		bytes += content.length;
	}
	return { pages, bytes };
}
