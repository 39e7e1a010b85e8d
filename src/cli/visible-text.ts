/** Characters that move the cursor, colour or reorder a terminal's text, or that nobody sees. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
/** Of those, the ones that ordinary text needs: tabs, and what joins letters and emoji. */
const HARMLESS = /\t|\u200C|\u200D|\u00AD/;

/**
 * Text from a file or a path, safe to be printed on one line of a terminal.
 *
 * @example toVisibleText('a\x1b[2J\n') // → 'a␛[2J␊'
 */
export function toVisibleText(text: string): string {
	return text.replace(HIDDEN, (character) => {
		if (HARMLESS.test(character)) return character;
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x20) return String.fromCodePoint(0x2400 + code);
		return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
	});
}
