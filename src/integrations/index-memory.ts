import { deserialize, serialize } from 'node:v8';
import type { IndexFile } from '../search/index-file.ts';
import { emptyIndexState, type IndexState } from '../search/index-state.ts';
import { packState, unpackState } from '../search/pack-state.ts';
import { readSealed, writeSealed } from '../store/sealed-file.ts';

/** What making the search index has left in the cache. */
export interface IndexMemory {
	/** The files of the last index, if it was made from the same. */
	filesOf(key: string): readonly MadeFile[];
	state(): IndexState;
	/** @param key - Of all that the index was made from. */
	keep(key: string, index: { files: readonly IndexFile[]; state: IndexState }): void;
}

interface MadeFile {
	path: string;
	key: string;
}

interface Kept {
	/** Of the code that made it. */
	version: string;
	key: string;
	files: MadeFile[];
	state: Uint8Array;
}

/**
 * @param path - Where it is kept.
 * @param version - Changes with the code that makes indexes; what another version has left is not used.
 */
export function openIndexMemory(path: string, version: string): IndexMemory {
	const kept = readKept(path, version);
	return {
		filesOf: (key) => (kept?.key === key ? kept.files : []),
		state: () => (kept === null ? emptyIndexState() : unpackState(kept.state)),
		keep(key, { files, state }) {
			const made = files.map((file): MadeFile => ({ path: file.path, key: file.key }));
			const written: Kept = { version, key, files: made, state: packState(state) };
			writeSealed(path, serialize(written));
		},
	};
}

function readKept(path: string, version: string): Kept | null {
	const content = readSealed(path);
	if (content === null) return null;
	try {
		const kept = deserialize(content) as Kept;
		return kept.version === version ? kept : null;
	} catch {
		// Written by another version of Node.
		return null;
	}
}
