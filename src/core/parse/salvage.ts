import { FOLK_FIELDS, HOST_FIELDS } from '../host-fields.ts';
import { createIssue } from '../issues.ts';
import { quoteCode } from '../quote-code.ts';
import type { Issue } from '../schema.ts';
import type { FieldPart } from './field-part.ts';
import type { FrontmatterField } from './frontmatter-field.ts';
import { readYaml } from './parse-yaml.ts';
import { readYamlFields } from './read-yaml-fields.ts';
import { tellBrokenField } from './tell-broken-field.ts';
import { unquoteValue } from './unquote-value.ts';

const FIELD_LINE = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*)|)$/;
const BLOCK_SIGN = /^[|>][+-]?\d?[+-]?[ \t]*$/;
const KNOWN_FIELDS = new Set<string>([...Object.keys(HOST_FIELDS), ...FOLK_FIELDS]);

/**
 * Reads frontmatter that is not valid YAML. Only a known field's name at the start of a line begins a
 * field, and each name only once; every other line belongs to the field above it, so that lines such
 * as `user:` and `<example>` stay in the description. A part that is valid YAML by itself is read as
 * that, any other is text.
 *
 * @param firstLine - The line on which the text begins in its file.
 */
export function salvage(
	yaml: string,
	firstLine: number
): { fields: FrontmatterField[]; issues: Issue[] } {
	const { stray, parts } = splitParts(yaml, firstLine);
	const fields: FrontmatterField[] = [];
	const issues: Issue[] = [];
	if (stray.length > 0) {
		const text = stray.map(({ text: line }) => quoteCode(line)).join(' ');
		const place = { line: stray[0]?.line ?? firstLine, column: 1 };
		issues.push(createIssue('frontmatter-stray-lines', { text }, place));
	}
	for (const part of parts) {
		const valid = readValidPart(part);
		if (valid !== null) {
			fields.push(...valid.fields);
			issues.push(...valid.issues);
			continue;
		}
		fields.push(readBrokenPart(part));
		issues.push(...tellBrokenField(part));
	}
	return { fields, issues };
}

/** The lines of each field, and those before the first; `line` counts from `firstLine`. */
export function splitParts(
	yaml: string,
	firstLine: number
): { stray: { text: string; line: number }[]; parts: FieldPart[] } {
	const stray: { text: string; line: number }[] = [];
	const parts: FieldPart[] = [];
	const seen = new Set<string>();
	for (const [index, text] of yaml.split('\n').entries()) {
		const line = firstLine + index;
		const match = FIELD_LINE.exec(text);
		const field = match?.[1];
		if (field !== undefined && KNOWN_FIELDS.has(field) && !seen.has(field)) {
			seen.add(field);
			const opening = (match?.[2] ?? '').trim();
			const column = opening === '' ? text.length + 1 : text.indexOf(opening, field.length) + 1;
			parts.push({ field, line, lines: [text], opening, column });
			continue;
		}
		const current = parts.at(-1);
		if (current !== undefined) current.lines.push(text);
		else if (text.trim() !== '') stray.push({ text, line });
	}
	return { stray, parts };
}

/** Null when the part is not valid YAML by itself. */
export function readValidPart(part: FieldPart): ReturnType<typeof readYamlFields> {
	const yaml = part.lines.join('\n');
	const read = readYamlFields(readYaml(yaml), { yaml, firstLine: part.line });
	return read?.fields[0]?.key === part.field ? read : null;
}

/** The part as text, whatever stands in it. */
export function readBrokenPart({
	field,
	line,
	lines,
	opening,
	column,
}: FieldPart): FrontmatterField {
	const below = lines.slice(1);
	const isBlock = BLOCK_SIGN.test(opening);
	const indent = below
		.filter((text) => text.trim() !== '')
		.reduce((least, text) => Math.min(least, indentOf(text)), Number.POSITIVE_INFINITY);
	const rest = below.map((text) => (Number.isFinite(indent) ? text.slice(indent) : text));
	const text = unquoteValue((isBlock ? rest : [opening, ...rest]).join('\n').trim());
	const place = isBlock
		? { line: line + 1, column: (Number.isFinite(indent) ? indent : 0) + 1 }
		: { line, column };
	return {
		key: field,
		value: text === '' ? null : text,
		text: text === '' ? null : text,
		comment: null,
		place,
	};
}

function indentOf(text: string): number {
	return text.length - text.trimStart().length;
}
