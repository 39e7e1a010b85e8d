const LONGEST = 120;
const LINE_BREAKS = /\s*\n\s*/g;
const BACKTICK_RUNS = /`+/g;

/**
 * Sets a value in backticks for a message: on one line, and cut when it is long.
 *
 * @example quoteCode('a: b') // → '`a: b`'
 * @example quoteCode('a `b`') // → '``a `b` ``'
 */
export function quoteCode(value: string): string {
	const line = clip(value.replace(LINE_BREAKS, ' ⏎ '));
	const longestRun = Math.max(0, ...[...line.matchAll(BACKTICK_RUNS)].map(([run]) => run.length));
	const fence = '`'.repeat(longestRun + 1);
	const left = line.startsWith('`') ? ' ' : '';
	const right = line.endsWith('`') ? ' ' : '';
	return `${fence}${left}${line}${right}${fence}`;
}

function clip(line: string): string {
	const characters = [...line.slice(0, LONGEST * 2)];
	if (characters.length <= LONGEST && line.length <= LONGEST * 2) return line;
	return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
