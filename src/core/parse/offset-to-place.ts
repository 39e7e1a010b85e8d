import type { Place } from '../place.ts';

/**
 * Where an offset lies in a text.
 *
 * @param firstLine - The line on which the text begins in its file.
 */
export function offsetToPlace(text: string, offset: number, firstLine = 1): Place {
	let line = firstLine;
	let lineStart = 0;
	for (
		let newline = text.indexOf('\n');
		newline !== -1 && newline < offset;
		newline = text.indexOf('\n', newline + 1)
	) {
		line++;
		lineStart = newline + 1;
	}
	return { line, column: offset - lineStart + 1 };
}
