const LONGEST = 120;
const LINE_BREAKS = /\s*\n\s*/g;
const BACKTICK_RUNS = /`+/g;
/** What a terminal would act on, and what no page can hold. */
const UNWRITABLE = /(?!\t)[\p{Cc}\p{Cs}\p{NChar}]/gu;

/**
 * Sets a value in backticks for a message: on one line, without control characters, and cut when it
 * is long.
 *
 * @example quoteCode('a: b') // → '`a: b`'
 * @example quoteCode('a `b`') // → '``a `b` ``'
 */
export function quoteCode(value: string): string {
	// Cut before it is searched, so that a megabyte of blanks costs nothing.
	const start = value.slice(0, LONGEST * 4).replace(LINE_BREAKS, ' ⏎ ');
	const line = clip(start.replace(UNWRITABLE, '\uFFFD'), value.length);
	const longestRun = Math.max(0, ...[...line.matchAll(BACKTICK_RUNS)].map(([run]) => run.length));
	const fence = '`'.repeat(longestRun + 1);
	const left = line.startsWith('`') ? ' ' : '';
	const right = line.endsWith('`') ? ' ' : '';
	return `${fence}${left}${line}${right}${fence}`;
}

function clip(line: string, fullLength: number): string {
	const characters = [...line];
	if (characters.length <= LONGEST && fullLength <= LONGEST * 4) return line;
	return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
