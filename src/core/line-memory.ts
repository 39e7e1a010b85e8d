/** Reads lines, and remembers what it has read: agents of one collection have many lines in common. */
export interface LineMemory<Result> {
	read(line: string): Result;
	/** What is remembered keeps the texts in memory that the lines were cut from. */
	forget(): void;
}

/** Of more lines than that, those that are met are learnt anew. */
const MOST_LINES = 65_536;
/** Longer ones are seldom met twice, and many would take much room. */
const LONGEST_LINE = 500;

/** @param read - Told the line alone; what it gives is given again, so it is not to be changed. */
export function createLineMemory<Result extends object>(
	read: (line: string) => Result
): LineMemory<Result> {
	const known = new Map<string, Result>();
	return {
		read(line) {
			const before = known.get(line);
			if (before !== undefined) return before;
			const result = read(line);
			if (line.length > LONGEST_LINE) return result;
			if (known.size === MOST_LINES) known.clear();
			known.set(line, result);
			return result;
		},
		forget: () => known.clear(),
	};
}
