import { createIssue } from '../issues.ts';
import { ownText } from '../own-text.ts';
import type { Example, Issue } from '../schema.ts';
import { findExampleBlocks } from './example-blocks.ts';
import { readExample } from './examples.ts';
import { readMarkdownLines } from './markdown-lines.ts';

const COMMENTARY_LAST = /commentary\s{0,4}>$/i;

/**
 * Finds the examples in a prompt, outside its code blocks. The prompt itself keeps them. Only
 * blocks in which somebody speaks are examples of use; others show input and output.
 *
 * @param firstLine - The line of the source file on which the prompt begins.
 */
export function readBodyExamples(
	prompt: string,
	firstLine: number
): { examples: Omit<Example, 'anchor'>[]; issues: Issue[] } {
	const examples: Omit<Example, 'anchor'>[] = [];
	const issues: Issue[] = [];
	let line = firstLine;
	let counted = 0;
	for (const block of findExampleBlocks(hideCode(prompt)).blocks) {
		const content = ownText(prompt.slice(block.contentStart, block.contentEnd));
		// Without an end tag only the end of its commentary shows where an example ends.
		if (!block.closed && !COMMENTARY_LAST.test(content.slice(-20))) continue;
		line += countBreaks(prompt, counted, block.start);
		counted = block.start;
		const example = readExample(content);
		if (example.turns.length === 0) continue;
		examples.push({ ...example, origin: 'body', line });
		if (!block.closed) issues.push(createIssue('example-unclosed', {}, { line, column: 1 }));
	}
	return { examples, issues };
}

/** Blanks of the same length stand for code and comments, so that offsets stay true. */
function hideCode(prompt: string): string {
	if (!/<\s{0,4}example/i.test(prompt)) return '';
	return readMarkdownLines(prompt)
		.map(({ kind, text }) => (kind === 'prose' ? text : ' '.repeat(text.length)))
		.join('\n');
}

function countBreaks(text: string, start: number, end: number): number {
	let breaks = 0;
	for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
		breaks += 1;
	}
	return breaks;
}
