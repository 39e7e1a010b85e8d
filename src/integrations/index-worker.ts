/** Runs in a thread of its own; see `makeIndexAside`. */
import { parentPort } from 'node:worker_threads';
import { type BuildIndexOptions, buildSearchIndex } from '../search/build-index.ts';
import type { SearchDocument } from '../search/search-document.ts';

/** The documents in parts, then how they are to be indexed. */
export type IndexMessage = { documents: SearchDocument[] } | { options: BuildIndexOptions };

const documents: SearchDocument[] = [];

parentPort?.on('message', async (message: IndexMessage) => {
	if ('documents' in message) {
		documents.push(...message.documents);
		return;
	}
	const { files } = await buildSearchIndex(documents, message.options);
	parentPort?.postMessage(files);
	parentPort?.close();
});
