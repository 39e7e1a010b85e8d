import { openSourceStore, type SourceStore } from '../sources/source-store.ts';
import { getPlaces } from './site-state.ts';

let opened: { path: string; store: SourceStore } | null = null;

/**
 * The bytes of one agent's file as they were when it was read.
 *
 * @param sha256 - From the agent's `source`.
 */
export function getSourceBytes(sha256: string): Uint8Array<ArrayBuffer> {
	const path = getPlaces().sourcesPath;
	const bytes = storeAt(path).read(sha256) ?? reopen(path).read(sha256);
	if (bytes === null) throw new Error(`The source file ${sha256} is not in ${path}.`);
	return bytes;
}

function storeAt(path: string): SourceStore {
	return opened?.path === path ? opened.store : reopen(path);
}

/** Another run may have put a new file in the place of the one that is open. */
function reopen(path: string): SourceStore {
	opened?.store.close();
	opened = { path, store: openSourceStore(path) };
	return opened.store;
}
