import type { IndexPlan, SearchIndex } from '../search/build-index.ts';
import { emptyIndexState } from '../search/index-state.ts';
import { type PackedState, packState, unpackState } from '../search/pack-state.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';

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

interface Kept {
	/** Of the code that made it. */
	version: string;
	key: string;
	files: MadeFile[];
	state: PackedState;
}

/**
 * @param path - Where it is kept.
 * @param version - Changes with the code that makes indexes; what another version has left is not used.
 */
export function openIndexMemory(path: string, version: string): IndexMemory {
	const stored = readSealedValue<Kept>(path);
	const kept = stored?.version === version ? stored : null;
	return {
		filesOf: (key) => (kept?.key === key ? kept.files : []),
		async build(plan) {
			const index = await plan.build(kept === null ? emptyIndexState() : unpackState(kept.state));
			const files = index.files.map(({ path: file, key }): MadeFile => ({ path: file, key }));
			const made: Kept = { version, key: plan.key, files, state: packState(index.state) };
			writeSealedValue(path, made);
			return index;
		},
	};
}
