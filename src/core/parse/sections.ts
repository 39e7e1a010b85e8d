import type { Section } from '../schema.ts';
import { createAnchors } from './anchors.ts';
import { type MarkdownLine, readMarkdownLines } from './markdown-lines.ts';
import { markdownToPlainText } from './plain-text.ts';
import { readTagSections } from './tag-sections.ts';

/** Before the anchors of a prompt's headings, so that they never meet the page's own. */
export const PROMPT_ANCHOR_PREFIX = 'prompt-';

const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const SETEXT_UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Lines that cannot belong to a paragraph, so no underline makes a heading of them. */
const NO_PARAGRAPH = /^(?: {4}|\t)|^ {0,3}(?:[-*+>]|\d{1,9}[.)]|#{1,6}|\|)(?:\s|$)|^ {0,3}[<>|]/;
const MAX_DEPTH = 6;

interface Heading {
	title: string;
	depth: number;
	index: number;
}

/**
 * Lists the headings of a prompt and its tag sections in file order. A tag section lies one deeper
 * than what it stands under. Headings in quotes and lists are part of those, no sections.
 *
 * @param firstLine - The line of the source file on which the text begins.
 * @param lines - Those of the text, where they are known.
 */
export function readSections(
	markdown: string,
	firstLine: number,
	lines: readonly MarkdownLine[] = readMarkdownLines(markdown)
): Section[] {
	const tags = readTagSections(lines);
	const tagByLine = new Map(tags.map((tag) => [tag.first, tag]));
	const tagEnds = new Set(tags.map((tag) => tag.last));
	const anchor = createAnchors(PROMPT_ANCHOR_PREFIX);
	const outer: number[] = [];
	const sections: Section[] = [];
	let depth = 0;

	const add = (heading: Heading) => {
		depth = heading.depth;
		sections.push({
			title: heading.title,
			depth,
			anchor: anchor(heading.title),
			line: firstLine + heading.index,
		});
	};

	for (let index = 0; index < lines.length; index += 1) {
		const tag = tagByLine.get(index);
		if (tag) {
			outer.push(depth);
			add({ title: tag.title, depth: Math.min(MAX_DEPTH, depth + 1), index });
		} else if (tagEnds.has(index)) {
			depth = outer.pop() ?? 0;
		} else {
			const heading = readHeading(lines, index);
			if (heading) add(heading);
		}
	}
	return sections;
}

function readHeading(lines: readonly MarkdownLine[], index: number): Heading | null {
	const line = lines[index];
	// Nearly all lines are none, which their first sign tells.
	const mark = line?.kind === 'prose' ? line.text.trimStart()[0] : undefined;
	if (mark === '#') return readAtxHeading(lines, index);
	return mark === '=' || mark === '-' ? readSetextHeading(lines, index) : null;
}

function readAtxHeading(lines: readonly MarkdownLine[], index: number): Heading | null {
	const line = lines[index];
	const marks = line?.kind === 'prose' ? ATX_HEADING.exec(line.text)?.[1] : undefined;
	if (!line || !marks) return null;
	const written = line.text.trimStart().slice(marks.length).trim();
	const title = markdownToPlainText(stripClosingMarks(written));
	return title === '' ? null : { title, depth: marks.length, index };
}

/** Reads the heading whose underline is this line; it begins where its paragraph begins. */
function readSetextHeading(lines: readonly MarkdownLine[], index: number): Heading | null {
	const underline = lines[index];
	if (underline?.kind !== 'prose' || !SETEXT_UNDERLINE.test(underline.text)) return null;
	let first = index;
	while (isParagraphLine(lines[first - 1])) first -= 1;
	if (first === index) return null;
	const paragraph = lines.slice(first, index).map((line) => line.text);
	const title = markdownToPlainText(paragraph.join('\n'));
	const depth = underline.text.includes('=') ? 1 : 2;
	return title === '' ? null : { title, depth, index: first };
}

function isParagraphLine(line: MarkdownLine | undefined): boolean {
	if (line?.kind !== 'prose' || line.text.trim() === '') return false;
	return !NO_PARAGRAPH.test(line.text) && !SETEXT_UNDERLINE.test(line.text);
}

/** @example stripClosingMarks('Title ##') // → 'Title' */
function stripClosingMarks(written: string): string {
	let end = written.length;
	while (written[end - 1] === '#') end -= 1;
	if (end === written.length || (end > 0 && !/[ \t]/.test(written[end - 1] ?? ''))) return written;
	return written.slice(0, end).trim();
}
