import { extname } from 'node:path';
import { setImmediate as giveWay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { WordList } from '../core/derive/vocabulary.ts';
import type { BuildIndexOptions } from '../search/build-index.ts';
import type { SearchDocument } from '../search/search-document.ts';
import type { IndexPaths } from './index-memory.ts';
import type { IndexMessage } from './index-worker.ts';

/** Handing over all at once would keep everybody waiting for a tenth of a second. */
const DOCUMENTS_AT_ONCE = 50;

/** Builds a search index in a thread: for a large roster it takes seconds, in which pages are asked for. */
export async function makeIndexAside(
	documents: readonly SearchDocument[],
	{
		options,
		words,
		indexPaths,
	}: { options: BuildIndexOptions; words: WordList; indexPaths: IndexPaths }
): Promise<[path: string, content: Uint8Array][]> {
	const script = new URL(`./index-worker${extname(import.meta.url)}`, import.meta.url);
	const worker = new Worker(script, { execArgv: [] });
	const made = new Promise<[string, Uint8Array][]>((settle, reject) => {
		worker.once('message', settle);
		worker.once('error', reject);
		worker.once('exit', () => reject(new Error('The search index was not made.')));
	});
	// It may fail before it is awaited.
	made.catch(() => {});
	const send = (message: IndexMessage): void => worker.postMessage(message);
	for (let start = 0; start < documents.length; start += DOCUMENTS_AT_ONCE) {
		send({ documents: documents.slice(start, start + DOCUMENTS_AT_ONCE) });
		await giveWay();
	}
	send({ options, words, indexPaths });
	return made;
}
