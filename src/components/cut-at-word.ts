const BROKEN_END = /[\s.,;:–—-]*\S*$/u;

/**
 * Shortens a text to at most `limit` characters, at the end of a word, with `…` where it was cut.
 *
 * @example cutAtWord('Reads a change and says', 12) // → 'Reads a…'
 */
export function cutAtWord(text: string, limit: number): string {
	const characters = [...text];
	if (characters.length <= limit) return text;
	const start = characters.slice(0, limit).join('');
	const whole = start.replace(BROKEN_END, '');
	// Scripts that set no blanks between words are cut where the room ends.
	return `${whole.length < start.length / 2 ? start : whole}…`;
}
