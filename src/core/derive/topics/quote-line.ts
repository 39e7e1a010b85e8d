/** White space that is to become one blank: most lines have none. */
const LOOSE_SPACE = /\s{2}|[^\S ]/;
const MARKUP = /^\s*(?:(?:>|[-*+•]|\d{1,3}[.)]|#{1,6})\s+)+|\*\*|__(?=\S)|`/g;
const LONGEST = 180;
const LEAD = 60;

/**
 * The words of a line without Markdown's marks, cut at words so that what was found stays in sight.
 *
 * @param found - As it stands in the line.
 * @example quoteLine('- **Cloud**: AWS, Azure', 'AWS') // → 'Cloud: AWS, Azure'
 */
export function quoteLine(line: string, found: string): string {
	const plain = withoutMarks(line);
	if (plain.length <= LONGEST) return plain;
	const at = Math.max(0, plain.indexOf(found));
	if (at + found.length < LONGEST - 1) return `${cutAtWord(plain, LONGEST)}…`;
	const from = plain.indexOf(' ', at - LEAD) + 1;
	const rest = plain.slice(from);
	return rest.length <= LONGEST ? `…${rest}` : `…${cutAtWord(rest, LONGEST)}…`;
}

function withoutMarks(line: string): string {
	const words = line.replace(MARKUP, '').trim();
	return LOOSE_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function cutAtWord(text: string, limit: number): string {
	const room = text.slice(0, limit);
	const blank = room.lastIndexOf(' ');
	return (blank > limit / 2 ? room.slice(0, blank) : room)
		.toWellFormed()
		.replace(/[\s,;:.–-]+$/, '');
}
