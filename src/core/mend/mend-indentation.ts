import { dedentFile } from '../parse/dedent-file.ts';
import { joinLines, normaliseLines, splitLines } from './source-lines.ts';

/** Takes away the indentation that every line of the file has. */
export function mendIndentation(text: string): string {
	const lines = splitLines(text);
	const { indent } = dedentFile(normaliseLines(lines));
	if (indent === 0) return text;
	return joinLines(lines.map((line) => ({ ...line, text: line.text.slice(indent) })));
}
