/** A title is cut where another agent's page or a list names it; its own page has the whole of it. */
export const LONGEST_TITLE = 80;

/**
 * The text on one line, cut at a word when it is longer than `limit` characters.
 *
 * @example shortened('one two three', 9) // → 'one two…'
 */
export function shortened(text: string, limit: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= limit) return line;
	const cut = line
		.slice(0, limit)
		.toWellFormed()
		.replace(/\uFFFD$/, '');
	const lastBlank = cut.lastIndexOf(' ');
	return `${(lastBlank > limit / 2 ? cut.slice(0, lastBlank) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
