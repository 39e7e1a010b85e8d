/** A line with its own end, so that an edit leaves the ends of all the others as they are. */
export interface SourceLine {
	text: string;
	end: string;
}

const LINE_END = /(\r\n|\r|\n)/;

/** The lines are those that a reading counts: behind a line end at the end stands an empty line. */
export function splitLines(text: string): SourceLine[] {
	const pieces = text.split(LINE_END);
	const lines: SourceLine[] = [];
	for (let index = 0; index < pieces.length; index += 2) {
		lines.push({ text: pieces[index] ?? '', end: pieces[index + 1] ?? '' });
	}
	return lines;
}

export function joinLines(lines: readonly SourceLine[]): string {
	return lines.map(({ text, end }) => text + end).join('');
}

/** The text as a reading sees it: every line ends in a line feed. */
export function normaliseLines(lines: readonly SourceLine[]): string {
	return lines.map(({ text }) => text).join('\n');
}

/** New lines with the line end of the file around them. */
export function createLines(texts: readonly string[], end: string): SourceLine[] {
	return texts.map((text) => ({ text, end }));
}
