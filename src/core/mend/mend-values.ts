import { FOLK_FIELDS, HOST_FIELDS } from '../host-fields.ts';
import { classifyTool } from '../parse/classify-tool.ts';
import type { FieldPart } from '../parse/field-part.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { readBrokenPart, readValidPart, splitParts } from '../parse/salvage.ts';
import { splitToolText } from '../parse/tool-list.ts';
import { hasAmbiguousLine } from './ambiguous-lines.ts';
import { findFrontmatter } from './find-frontmatter.ts';
import { createLines, joinLines, type SourceLine, splitLines } from './source-lines.ts';
import { writeField } from './write-field.ts';

/** Fields of which any text may be the value. */
const TEXT_FIELDS = new Set<string>([
	...Object.entries(HOST_FIELDS)
		.filter(([, { type }]) => type === 'text' || type === 'choice')
		.map(([key]) => key),
	...FOLK_FIELDS,
	'category',
	'color',
	'model',
]);

const TOOL_FIELDS = new Set(['tools', 'disallowedTools']);
const ALIAS = /^\*([\w-]+)$/;

/**
 * Puts the values that break the frontmatter in quotes or into blocks. All of them or none: what is
 * left broken would keep the rest from being read. The lines of every other field stay as they are.
 */
export function mendValues(text: string): string {
	const lines = splitLines(text);
	const found = findFrontmatter(lines);
	if (found === null) return text;
	const document = parseYaml(found.yaml);
	if (document === null || document.errors.length === 0) return text;

	const { stray, parts } = splitParts(found.yaml, found.first);
	if (stray.length > 0) return text;
	const mended: SourceLine[] = [];
	for (const part of parts) {
		const own = lines.slice(part.line, part.line + part.lines.length);
		const isWhole = readValidPart(part) !== null;
		const replacement = isWhole ? own : mendPart(part, own, found.yaml);
		if (replacement === null) return text;
		mended.push(...replacement);
	}
	const start = parts[0]?.line ?? found.end;
	return joinLines([...lines.slice(0, start), ...mended, ...lines.slice(found.end)]);
}

/** Null when it is not certain that the value is text, or that all the lines are of the value. */
function mendPart(part: FieldPart, own: readonly SourceLine[], yaml: string): SourceLine[] | null {
	const { text } = readBrokenPart(part);
	if (text === null || !mayBeText(part.field, text) || hasAmbiguousLine(part.lines)) return null;
	const anchor = ALIAS.exec(text)?.[1];
	if (anchor !== undefined && yaml.includes(`&${anchor}`)) return null;
	const last = part.lines.findLastIndex((line) => line.trim() !== '');
	return [
		...createLines(writeField(part.field, text), own[0]?.end ?? '\n'),
		...own.slice(last + 1),
	];
}

/** Tools only on one line and each known: half a list must not grant or deny something else. */
function mayBeText(field: string, text: string): boolean {
	if (!TOOL_FIELDS.has(field)) return TEXT_FIELDS.has(field);
	return (
		!text.includes('\n') &&
		splitToolText(text).every((entry) => classifyTool(entry).kind !== 'unknown')
	);
}
