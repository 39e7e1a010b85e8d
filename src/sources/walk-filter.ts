import picomatch from 'picomatch';

export interface WalkOptions {
	/** Globs, from the folder, of the files to give. */
	include: readonly string[];
	/** Globs, from the folder, of files and folders to leave out. */
	exclude: readonly string[];
}

/** What of a source folder is looked at. Paths are relative to it and `/`-separated. */
export interface WalkFilter {
	isIncluded(path: string): boolean;
	/** Whether a file or folder is left out, with all that is in it. */
	isExcluded(path: string): boolean;
}

const NEVER_WALKED = new Set(['.git', 'node_modules']);

export function createWalkFilter({ include, exclude }: WalkOptions): WalkFilter {
	// A name may hold a line break, which `.` in a pattern's regular expression does not match.
	const matching = { dot: true, flags: 'is' } as const;
	const isLeftOut = exclude.length > 0 ? picomatch([...exclude], matching) : () => false;
	return {
		isIncluded: picomatch([...include], matching),
		isExcluded(path) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			return NEVER_WALKED.has(name) || isLeftOut(path) || isLeftOut(`${path}/`);
		},
	};
}
