/** Runs in a thread of its own; see `makeIndexAside`. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildSearchIndex } from '../search/build-index.ts';
import type { IndexOrder } from './make-index-aside.ts';

const { documents, options } = workerData as IndexOrder;
const { files } = await buildSearchIndex(documents, options);
parentPort?.postMessage(files);
