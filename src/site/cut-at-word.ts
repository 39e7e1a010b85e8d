const BROKEN_WORD = /\S*$/u;
const LOOSE_END = /[\s.,;:–—-]+$/u;
const BLANK = /\s/u;

/**
 * Shortens a text to at most `limit` characters, at the end of a word, with `…` where it was cut.
 *
 * @example cutAtWord('Reads a change and says', 12) // → 'Reads a…'
 */
export function cutAtWord(text: string, limit: number): string {
	// A character has one unit or two.
	if (text.length <= limit) return text;
	// Of a text of any length, no more than can be kept is looked at.
	const characters = [...text.slice(0, 2 * limit + 2)];
	if (characters.length <= limit) return text;
	const start = characters.slice(0, limit).join('');
	const isWhole = BLANK.test(characters[limit] ?? '');
	const whole = isWhole ? start : start.replace(BROKEN_WORD, '');
	// Scripts that set no blanks between words are cut where the room ends.
	const kept = whole.length < start.length / 2 ? start : whole;
	return `${kept.replace(LOOSE_END, '')}…`;
}
