import type { CodeSample } from '../schema.ts';
import { type MarkdownLine, readMarkdownLines } from './markdown-lines.ts';

/**
 * Lists the fenced code blocks of a prompt in file order.
 *
 * @param firstLine - The line of the source file on which the text begins.
 * @param lines - Those of the text, where they are known.
 */
export function readCodeSamples(
	markdown: string,
	firstLine: number,
	lines: readonly MarkdownLine[] = readMarkdownLines(markdown)
): CodeSample[] {
	const samples: CodeSample[] = [];
	let current: CodeSample | undefined;
	for (let index = 0; index < lines.length; index += 1) {
		const { kind, fence } = lines[index] as MarkdownLine;
		if (fence) {
			current = { language: labelToLanguage(fence.label), lines: 0, line: firstLine + index };
			samples.push(current);
		} else if (kind === 'code' && current) {
			current.lines += 1;
		}
	}
	return samples;
}

/** @example labelToLanguage('ts title="x.ts"') // → 'ts' */
function labelToLanguage(label: string): string | null {
	return label === '' ? null : (label.split(/\s/, 1)[0] ?? null);
}
