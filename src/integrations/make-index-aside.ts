import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BuildIndexOptions, SearchIndex } from '../search/build-index.ts';
import type { SearchDocument } from '../search/search-document.ts';

export interface IndexOrder {
	documents: readonly SearchDocument[];
	options: BuildIndexOptions;
}

/** Builds a search index in a thread: for a large roster it takes seconds, in which pages are asked for. */
export function makeIndexAside(order: IndexOrder): Promise<SearchIndex['files']> {
	const script = new URL(`./index-worker${extname(import.meta.url)}`, import.meta.url);
	const worker = new Worker(script, { workerData: order, execArgv: [] });
	return new Promise((settle, reject) => {
		worker.once('message', settle);
		worker.once('error', reject);
		worker.once('exit', () => reject(new Error('The search index was not made.')));
	});
}
