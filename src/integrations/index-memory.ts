import type { IndexPlan, SearchIndex } from '../search/build-index.ts';
import { emptyIndexState } from '../search/index-state.ts';
import { type PackedState, packState, unpackState } from '../search/pack-state.ts';
import { readSealedValue, readSealedValueAside, writeSealedValue } from '../store/sealed-value.ts';

/** What making the search index has left in the cache. */
export interface IndexMemory {
	/** The files of the last index, if it was made from the same. */
	filesOf(key: string): readonly MadeFile[];
	/** Makes the index from what is known, and keeps what that has found out. */
	build(plan: IndexPlan): Promise<SearchIndex>;
}

interface MadeFile {
	path: string;
	key: string;
}

interface KeptFiles {
	/** Of the code that made them. */
	version: string;
	key: string;
	files: MadeFile[];
}

interface KeptState {
	version: string;
	state: PackedState;
}

/** Where what an index has left is kept; absolute. */
export interface IndexPaths {
	/** The list of its files. */
	files: string;
	/** What making them has found out. */
	state: string;
}

/**
 * Opens it for an index that is about to be made: what `build` needs is read from here on.
 *
 * @param version - Changes with the code that makes indexes; what another version has left is not used.
 */
export function openIndexMemory(paths: IndexPaths, version: string): IndexMemory {
	const readState = readSealedValueAside<KeptState>(paths.state);
	return {
		filesOf(key) {
			const kept = readSealedValue<KeptFiles>(paths.files);
			return kept?.version === version && kept.key === key ? kept.files : [];
		},
		async build(plan) {
			const kept = await readState();
			const isKept = kept?.version === version;
			const index = await plan.build(isKept ? unpackState(kept.state) : emptyIndexState());
			if (index.isStateNew || !isKept) {
				const made: KeptState = { version, state: packState(index.state) };
				writeSealedValue(paths.state, made);
			}
			const files = index.files.map(({ path, key }): MadeFile => ({ path, key }));
			const listed: KeptFiles = { version, key: plan.key, files };
			writeSealedValue(paths.files, listed);
			return index;
		},
	};
}
