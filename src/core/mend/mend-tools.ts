import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseYaml } from '../parse/parse-yaml.ts';
import { findFrontmatter } from './find-frontmatter.ts';
import { mendToolText } from './mend-tool-text.ts';
import { renameTools } from './rename-tools.ts';
import { joinLines, type SourceLine, splitLines } from './source-lines.ts';

const LIST_LINE = /^([ \t]*-[ \t]+["']?)([\w-]+)(["']?[ \t]*)$/;

/** Which lists may get a name that they do not have yet. */
const TOOL_FIELDS = [
	{ field: 'tools', mayAdd: true },
	// A host that lost a tool does not deny its successor; to write that one would deny more.
	{ field: 'disallowedTools', mayAdd: false },
] as const;

/** Writes the names of today for retired ones; where the list has that name already, drops the old. */
export function mendTools(text: string): string {
	let lines = splitLines(text);
	for (const { field, mayAdd } of TOOL_FIELDS) {
		const found = findFrontmatter(lines);
		const place = found === null ? null : placeValue(found.yaml, field);
		if (found === null || place === null) continue;
		const first = found.first + place.firstLine;
		const own = lines.slice(first, first + place.lines);
		lines = [
			...lines.slice(0, first),
			...(place.isList ? mendListLines(own, mayAdd) : mendTextLine(own, place, mayAdd)),
			...lines.slice(first + place.lines),
		];
	}
	return joinLines(lines);
}

function mendTextLine(
	own: readonly SourceLine[],
	{ column, length }: ValuePlace,
	mayAdd: boolean
): SourceLine[] {
	return own.map((line) => {
		const value = mendToolText(line.text.slice(column, column + length), mayAdd);
		return {
			...line,
			text: line.text.slice(0, column) + value + line.text.slice(column + length),
		};
	});
}

/** Only a list whose every line is an entry: comments and nested values have other meanings. */
function mendListLines(own: readonly SourceLine[], mayAdd: boolean): SourceLine[] {
	const entries = own.map(({ text }) => LIST_LINE.exec(text));
	if (entries.includes(null)) return [...own];
	const names = entries.map((entry) => entry?.[2] ?? '');
	const renamed = renameTools(names, mayAdd);
	return own.flatMap((line, index) => {
		const [, before = '', , after = ''] = entries[index] ?? [];
		const name = renamed[index];
		return typeof name === 'string' ? [{ ...line, text: before + name + after }] : [];
	});
}

/** Null where the value is neither a list nor text on one line. */
function placeValue(yaml: string, field: string): ValuePlace | null {
	const document = parseYaml(yaml);
	if (document === null || document.errors.length > 0 || !isMap(document.contents)) return null;
	const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === field);
	const value = (pair?.value ?? null) as Node | null;
	if (!isScalar(value) && !isSeq(value)) return null;
	const [start, valueEnd] = value.range ?? [0, 0];
	const written = yaml.slice(start, valueEnd).trimEnd();
	const firstLine = countBreaks(yaml.slice(0, start));
	const lines = countBreaks(written) + 1;
	const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
	const isList = isSeq(value) && value.flow !== true;
	if (!isList && lines > 1) return null;
	return { firstLine, lines, column, length: written.length, isList };
}

function countBreaks(text: string): number {
	return text.split('\n').length - 1;
}

interface ValuePlace {
	/** Counted from the first line of the YAML. */
	firstLine: number;
	lines: number;
	column: number;
	length: number;
	/** True for a list of one entry a line. */
	isList: boolean;
}
