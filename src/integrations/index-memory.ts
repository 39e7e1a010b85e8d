import type { IndexPlan, SearchIndex } from '../search/build-index.ts';
import { emptyIndexState } from '../search/index-state.ts';
import { type PackedState, packState, unpackState } from '../search/pack-state.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';

/** What making the search index has left in the cache. */
export interface IndexMemory {
	/** The files of the last index, if it was made from the same. */
	filesOf(key: string): readonly MadeFile[];
	/** Makes the index from what is known. */
	build(plan: IndexPlan): Promise<SearchIndex>;
	/** Keeps what making the last index has found out. */
	keep(plan: IndexPlan, index: SearchIndex): void;
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
 * @param version - Changes with the code that makes indexes; what another version has left is not used.
 */
export function openIndexMemory(paths: IndexPaths, version: string): IndexMemory {
	let isKept = false;
	return {
		filesOf(key) {
			const kept = readSealedValue<KeptFiles>(paths.files);
			return kept?.version === version && kept.key === key ? kept.files : [];
		},
		build(plan) {
			const kept = readSealedValue<KeptState>(paths.state);
			isKept = kept?.version === version;
			return plan.build(kept !== null && isKept ? unpackState(kept.state) : emptyIndexState());
		},
		keep({ key }, index) {
			if (index.isStateNew || !isKept) {
				const made: KeptState = { version, state: packState(index.state) };
				writeSealedValue(paths.state, made);
			}
			const files = index.files.map(({ path, key }): MadeFile => ({ path, key }));
			const listed: KeptFiles = { version, key, files };
			writeSealedValue(paths.files, listed);
		},
	};
}
