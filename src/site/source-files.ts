import { openSourceStore } from '../sources/source-store.ts';
import { keepOpen } from './kept-open.ts';
import { getPlaces } from './site-state.ts';

const sources = keepOpen(openSourceStore);

/**
 * The bytes of one agent's file as they were when it was read.
 *
 * @param sha256 - From the agent's `source`.
 */
export function getSourceBytes(sha256: string): Uint8Array<ArrayBuffer> {
	const path = getPlaces().sourcesPath;
	const bytes = sources.find(path, (store) => store.read(sha256));
	if (bytes === null) throw new Error(`The source file ${sha256} is not in ${path}.`);
	return bytes;
}
