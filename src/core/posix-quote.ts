const PLAIN_WORD = /^[\w@%+:,./-]+$/;

/**
 * One argument of a POSIX shell command that stands for exactly this text, whatever it holds. NUL
 * cannot be in an argument and is left out.
 *
 * @example posixQuote("it's") // → `'it'\''s'`
 */
export function posixQuote(text: string): string {
	const passable = text.replaceAll('\0', '');
	if (PLAIN_WORD.test(passable)) return passable;
	return `'${passable.replaceAll("'", "'\\''")}'`;
}
