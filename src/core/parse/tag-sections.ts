import type { MarkdownLine } from './markdown-lines.ts';

/** A pair of tags, each alone on its line, that frames a part of a prompt: `<role>` … `</role>`. */
export interface TagSection {
	name: string;
	/** For people: `Success criteria`. */
	title: string;
	/** Index of the line with the opening tag, and of the one with the closing tag. */
	first: number;
	last: number;
}

const TAG_LINE = /^[ \t]*<(\/?)([A-Za-z][\w.-]{0,79})((?:\s[^<>]{0,400})?)>[ \t]*$/;
const NAME_ATTRIBUTE = /\b(?:name|title|id)\s*=\s*["']([^"']{1,80})["']/i;
/** Example blocks are told apart as examples; they are no sections. */
const NOT_SECTIONS = new Set(['example', 'examples', 'commentary']);

/** Finds the matched pairs outside code and comments; a tag without its partner is plain text. */
export function readTagSections(lines: readonly MarkdownLine[]): TagSection[] {
	const sections: TagSection[] = [];
	const open: { name: string; attributes: string; first: number }[] = [];
	const openCounts = new Map<string, number>();

	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] as MarkdownLine;
		const tag = line.kind === 'prose' ? readTagLine(line.text) : null;
		if (!tag || NOT_SECTIONS.has(tag.name.toLowerCase())) continue;
		const count = openCounts.get(tag.name) ?? 0;
		if (!tag.closing) {
			open.push({ name: tag.name, attributes: tag.attributes, first: index });
			openCounts.set(tag.name, count + 1);
			continue;
		}
		if (count === 0) continue;
		let opening = open.pop();
		while (opening) {
			openCounts.set(opening.name, (openCounts.get(opening.name) ?? 1) - 1);
			if (opening.name === tag.name) break;
			opening = open.pop();
		}
		if (opening) {
			const title = tagToTitle(opening.name, opening.attributes);
			sections.push({ name: opening.name, title, first: opening.first, last: index });
		}
	}
	return sections.sort((one, other) => one.first - other.first);
}

/** Reads a line that holds nothing but one tag; null for any other line. */
export function readTagLine(
	text: string
): { name: string; closing: boolean; attributes: string } | null {
	const match = text.length > 600 || !text.includes('<') ? null : TAG_LINE.exec(text);
	if (!match) return null;
	const [, slash = '', name = '', attributes = ''] = match;
	if (attributes.trimEnd().endsWith('/')) return null;
	return { name, closing: slash === '/', attributes: attributes.trim() };
}

/** @example tagToTitle('success_criteria', '') // → 'Success criteria' */
export function tagToTitle(name: string, attributes: string): string {
	const words = name
		.replace(/[-_.]+/g, ' ')
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.trim();
	const lower = (words || name).toLowerCase();
	const title = lower.charAt(0).toUpperCase() + lower.slice(1);
	const named = NAME_ATTRIBUTE.exec(attributes)?.[1]?.trim();
	return named ? `${title}: ${named}` : title;
}
