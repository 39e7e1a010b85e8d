import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import { type Fence, type MarkdownLine, readFence, readMarkdownLines } from './markdown-lines.ts';

const MARKDOWN_LABEL = /^(?:md|markdown|mdx)\b/i;
const MARKS = /`{3,}|~{3,}/;
/** A Markdown sample longer than this is no sample; the bounds keep hostile input cheap. */
const MAX_REACH_IN_FENCES = 400;
const MAX_REPAIRS = 20;

interface FenceLine {
	index: number;
	fence: Fence;
}

/**
 * Mends what would turn prose into code and code into prose: a Markdown fence that holds another of
 * the same length gets longer marks. A fence that is never closed is reported, and closed where the
 * text ends. Everything else stays verbatim; the number of lines stays the same.
 *
 * @param firstLine - The line of the source file on which the prompt begins.
 * @param promptLines - Those of the prompt, where they are known.
 */
export function repairFences(
	prompt: string,
	firstLine: number,
	promptLines: readonly MarkdownLine[] = readMarkdownLines(prompt)
): { markdown: string; issues: Issue[] } {
	const issues: Issue[] = [];
	const place = ({ index, fence }: FenceLine) => ({
		line: firstLine + index,
		column: fence.column + 1,
	});

	let lines = promptLines;
	const marked: FenceLine[] = [];
	for (let index = 0; index < lines.length; index += 1) {
		const fence = readFence((lines[index] as MarkdownLine).text, Number.POSITIVE_INFINITY);
		if (fence) marked.push({ index, fence });
	}
	if (marked.length === 0) return { markdown: prompt, issues };

	for (const [position, opening] of marked.entries()) {
		if (issues.length >= MAX_REPAIRS) break;
		if (!lines[opening.index]?.fence || !MARKDOWN_LABEL.test(opening.fence.label)) continue;
		const nested = findNestedFence(marked, position, lines);
		if (!nested) continue;
		const marks = opening.fence.character.repeat(nested.longest + 1);
		const changed = [opening.index, nested.last];
		const texts = lines.map(({ text }, index) =>
			changed.includes(index) ? text.replace(MARKS, marks) : text
		);
		lines = readMarkdownLines(texts.join('\n'));
		const { label, length } = opening.fence;
		issues.push(createIssue('fence-nested', { label, length, marks }, place(opening)));
	}

	let markdown = lines === promptLines ? prompt : lines.map(({ text }) => text).join('\n');
	const unclosed = findUnclosedFence(lines);
	if (unclosed) {
		const marks = unclosed.fence.character.repeat(unclosed.fence.length);
		// In a list or a quote the end of the text closes it; bare marks would open another one.
		if (unclosed.fence.column === 0 && markdown.endsWith('\n')) markdown += marks;
		issues.push(createIssue('fence-unclosed', { marks }, place(unclosed)));
	}
	return { markdown, issues };
}

/**
 * Finds the true end of a Markdown fence in which another one of its length is opened. Null when
 * there is none inside, or when no end can be made out: then the text is better left alone.
 */
function findNestedFence(
	marked: readonly FenceLine[],
	position: number,
	lines: readonly MarkdownLine[]
): { last: number; longest: number } | null {
	const outer = marked[position]?.fence;
	if (!outer) return null;
	const inside = marked
		.slice(position + 1, position + 1 + MAX_REACH_IN_FENCES)
		.filter(({ fence }) => fence.character === outer.character && fence.length >= outer.length);
	let longest = 0;
	let inner: Fence | null = null;

	for (const [order, { index, fence }] of inside.entries()) {
		const opens = fence.label !== '' || opensBareFence(inside, order, lines);
		if (inner) {
			if (fence.label === '' && fence.length >= inner.length) inner = null;
		} else if (opens) {
			inner = fence;
			longest = Math.max(longest, fence.length);
		} else {
			const found = longest > 0 && fence.column <= outer.column + 3;
			return found ? { last: index, longest } : null;
		}
	}
	return null;
}

/**
 * A bare fence opens a block when code follows at once, the next fence can close that block, and
 * there is another one left to close the outer fence.
 */
function opensBareFence(
	inside: readonly FenceLine[],
	order: number,
	lines: readonly MarkdownLine[]
): boolean {
	const following = lines[(inside[order]?.index ?? 0) + 1]?.text.trim() ?? '';
	if (following === '' || following.startsWith('#')) return false;
	const next = inside.slice(order + 1, order + 3);
	return next.length === 2 && next[0]?.fence.label === '';
}

function findUnclosedFence(lines: readonly MarkdownLine[]): FenceLine | null {
	let unclosed: FenceLine | null = null;
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] as MarkdownLine;
		if (line.fence) unclosed = { fence: line.fence, index };
		else if (line.kind !== 'code') unclosed = null;
	}
	return unclosed;
}
