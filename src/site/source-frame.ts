export interface FrameLine {
	number: number;
	text: string;
	isHere: boolean;
}

const LINES_BEFORE = 1;
const LINES_AFTER = 2;
/** A line is cut to these many characters, about the column that is meant. */
const WIDTH = 96;
const LINE_BREAK = /\r\n|\r|\n/;

/**
 * The lines of a file about a place in it.
 *
 * @param line - Counts from 1, as does `column`.
 */
export function sourceFrame(source: string, line: number, column: number): FrameLine[] {
	const lines = source.split(LINE_BREAK);
	const first = Math.max(0, line - 1 - LINES_BEFORE);
	return lines.slice(first, line + LINES_AFTER).map((text, index) => {
		const number = first + index + 1;
		const isHere = number === line;
		return { number, text: windowOf(text, isHere ? column - 1 : 0), isHere };
	});
}

function windowOf(text: string, about: number): string {
	if (text.length <= WIDTH) return text;
	const start = Math.max(0, Math.min(about - WIDTH / 2, text.length - WIDTH));
	const end = start + WIDTH;
	return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
