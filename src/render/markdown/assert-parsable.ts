import { LONGEST_TEXT } from '../../core/parse/limits.ts';
import { readMarkdownLines } from '../../core/parse/markdown-lines.ts';

/** Deeper than anyone writes, and well within what a browser draws. */
export const DEEPEST = 100;
const LONGEST_LINE = 30_000;
const LONGEST_WORD = 5_000;
/** Code holds such lines; but what looks like code here need not do so to the parser. */
const LONGEST_LINE_OF_CODE = 50_000;

const BLANK = /\s/;
/** Quote and list marks at the start of a line, each of which is a level. */
const MANY_LEVELS = new RegExp(
	`^[ \\t]*(?:(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))[ \\t]*){${DEEPEST}}`,
	'm'
);

/**
 * Stops what is known to take the parser time by the square of its length, or more stack than there
 * is: the parser cannot be interrupted. Long words cost it by their `_` and `www.`, long lines by the
 * places of the nodes in them.
 *
 * @throws With the reason, for a text that must not be parsed.
 */
export function assertParsable(markdown: string): void {
	assertShorter(markdown, LONGEST_TEXT, 'text');
	if (!hasLongWord(markdown) && !MANY_LEVELS.test(markdown) && !hasLongLine(markdown)) return;
	for (const { text, kind } of readMarkdownLines(markdown)) {
		if (kind === 'code') {
			assertShorter(text, LONGEST_LINE_OF_CODE, 'line of code');
			continue;
		}
		assertShorter(text, LONGEST_LINE, 'line');
		if (hasLongWord(text)) {
			throw new Error(`it holds a word of more than ${LONGEST_WORD} characters`);
		}
		if (MANY_LEVELS.test(text)) {
			throw new Error(`it is nested more than ${DEEPEST} levels deep`);
		}
	}
}

function assertShorter(text: string, limit: number, what: string): void {
	if (text.length > limit) throw new Error(`it holds a ${what} of more than ${limit} characters`);
}

/** Looks backwards from where a long word would end: most of a text is not looked at. */
function hasLongWord(text: string): boolean {
	let start = 0;
	while (start + LONGEST_WORD < text.length) {
		let place = start + LONGEST_WORD;
		while (place >= start && !BLANK.test(text.charAt(place))) place -= 1;
		if (place < start) return true;
		start = place + 1;
	}
	return false;
}

function hasLongLine(markdown: string): boolean {
	let start = 0;
	while (start + LONGEST_LINE < markdown.length) {
		const end = markdown.indexOf('\n', start);
		if (end < 0 || end - start > LONGEST_LINE) return true;
		start = end + 1;
	}
	return false;
}
