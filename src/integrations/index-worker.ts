/** Runs in a thread of its own; see `makeIndexAside`. */
import { parentPort } from 'node:worker_threads';
import type { WordList } from '../core/derive/vocabulary.ts';
import { type BuildIndexOptions, planSearchIndex } from '../search/build-index.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { bundleKey } from './bundle-key.ts';
import { type IndexPaths, openIndexMemory } from './index-memory.ts';

/** The documents in parts, then how they are to be indexed and where is kept what that finds out. */
export type IndexMessage =
	| { documents: SearchDocument[] }
	| { options: BuildIndexOptions; words: WordList; indexPaths: IndexPaths };

const documents: SearchDocument[] = [];

parentPort?.on('message', async (message: IndexMessage) => {
	if ('documents' in message) {
		documents.push(...message.documents);
		return;
	}
	const memory = openIndexMemory(message.indexPaths, bundleKey());
	const plan = planSearchIndex(documents, message.words, message.options);
	const index = await memory.build(plan);
	const files = index.files.map(({ path, content }): [string, Uint8Array] => [path, content()]);
	parentPort?.postMessage(files);
	parentPort?.close();
});
