/**
 * Tells for each line of a Markdown text whether it is prose, code or an HTML comment, by the rules
 * of CommonMark for fences, also inside lists and quotes. Everything that must not look into code
 * (headings, tag sections, example blocks) reads this instead of the bare text.
 */
export interface MarkdownLine {
	/** Without its line ending. */
	text: string;
	/** Where the line begins in the text. */
	offset: number;
	kind: 'prose' | 'fence-open' | 'fence-close' | 'code' | 'comment';
	/** On `fence-open` only. */
	fence: Fence | null;
}

export interface Fence {
	character: '`' | '~';
	length: number;
	/** What follows the marks, trimmed: `ts title="x.ts"`. */
	label: string;
	/** Column of the first mark. */
	column: number;
}

/** List and quote marks before the content of a line. */
const CONTAINER_MARK = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
const FENCE = /[ \t]*(`{3,}|~{3,})(.*)$/y;
const LIST_ITEM = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const LIST_MARKS = '>-*+0123456789';
const TAB = 0x09;
const SPACE = 0x20;
const ABOVE = 0x3e;
const BEYOND_ASCII = 0x7f;
const MAX_CONTAINERS = 20;
const MAX_LIST_INDENT = 80;

export function readMarkdownLines(markdown: string): MarkdownLine[] {
	const lines: MarkdownLine[] = [];
	let open: (Fence & { quoted: boolean; listColumn: number }) | null = null;
	let inComment = false;
	let listColumn = 0;
	let offset = 0;

	const texts = markdown.split('\n');
	for (let line = 0; line < texts.length; line += 1) {
		const text = texts[line] as string;
		const indent = countIndent(text);
		const first = text.charCodeAt(indent);
		const blank = isBlank(text, first);
		let kind: MarkdownLine['kind'] = 'prose';
		let fence: Fence | null = null;

		if (open && !blank && leavesContainer(text, indent, open)) open = null;

		if (open) {
			const closes = closesFence(text, open);
			kind = closes ? 'fence-close' : 'code';
			if (closes) open = null;
		} else if (inComment) {
			kind = 'comment';
			inComment = !text.includes('-->');
		} else if (indent <= 3 && text.startsWith('<!--', indent)) {
			kind = 'comment';
			inComment = !text.includes('-->', indent + 4);
		} else {
			const item = isListMark(first) ? LIST_ITEM.exec(text.slice(0, MAX_LIST_INDENT)) : null;
			if (item) listColumn = item[0].length;
			else if (!blank && indent < listColumn) listColumn = indent < 2 ? 0 : indent;
			fence = readFence(text, listColumn);
			if (fence) {
				kind = 'fence-open';
				open = { ...fence, quoted: text.trimStart().startsWith('>'), listColumn };
			}
		}
		lines.push({ text, offset, kind, fence });
		offset += text.length + 1;
	}
	return lines;
}

/** @param first - The first unit behind blanks and tabs; NaN at the line's end. */
function isBlank(text: string, first: number): boolean {
	return !(first > SPACE && first < BEYOND_ASCII) && text.trim() === '';
}

/** Whether a list item or a quote can begin so: `>`, `-`, `*`, `+` or a number. */
function isListMark(first: number): boolean {
	return first <= ABOVE && LIST_MARKS.includes(String.fromCharCode(first));
}

/** Reads the marks of a fence, whether they open or close one; null when the line is none. */
export function readFence(text: string, listColumn = 0): Fence | null {
	if (!text.includes('```') && !text.includes('~~~')) return null;
	let position = 0;
	for (let count = 0; count < MAX_CONTAINERS; count += 1) {
		CONTAINER_MARK.lastIndex = position;
		const mark = CONTAINER_MARK.exec(text);
		if (!mark) break;
		position += mark[0].length;
	}
	FENCE.lastIndex = position;
	const match = FENCE.exec(text);
	if (!match) return null;
	const [whole, marks = '', label = ''] = match;
	const character = marks.startsWith('~') ? '~' : '`';
	if (character === '`' && label.includes('`')) return null;
	const column = position + whole.length - marks.length - label.length;
	// Four blanks or more make indented code, unless a list item holds the line.
	if (position === 0 && column > listColumn + 3) return null;
	return { character, length: marks.length, label: label.trim(), column };
}

/** True where CommonMark ends a fence for want of the list item or the quote that holds it. */
function leavesContainer(
	text: string,
	indent: number,
	open: { quoted: boolean; listColumn: number }
): boolean {
	if (open.quoted) return !text.trimStart().startsWith('>');
	return indent < Math.min(open.listColumn, 2);
}

function closesFence(text: string, open: Fence & { quoted: boolean }): boolean {
	const inner = (open.quoted ? text.replace(/^[ \t>]+/, '') : text).trim();
	if (inner.length < open.length) return false;
	if (!open.quoted && countIndent(text) > open.column + 3) return false;
	return inner === open.character.repeat(inner.length);
}

function countIndent(text: string): number {
	let indent = 0;
	for (let unit = text.charCodeAt(0); unit === SPACE || unit === TAB; ) {
		indent += 1;
		unit = text.charCodeAt(indent);
	}
	return indent;
}
