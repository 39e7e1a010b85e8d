import { FOLK_FIELDS, HOST_FIELDS } from '../host-fields.ts';
import { splitFrontmatter } from '../parse/split-frontmatter.ts';
import { joinLines, normaliseLines, type SourceLine, splitLines } from './source-lines.ts';
import { readStrictKeys } from './strict-yaml.ts';

const FENCE = '---';
const KNOWN_FIELDS = new Set<string>([...Object.keys(HOST_FIELDS), ...FOLK_FIELDS]);

/**
 * Makes the frontmatter begin on the first line and its fences bare, and closes it where it is
 * certain which lines belong to it.
 */
export function mendFences(text: string): string {
	const lines = splitLines(text);
	const { yaml, yamlLine, issues } = splitFrontmatter(normaliseLines(lines));
	if (yaml === null) return text;
	const first = yamlLine - 1;
	const end = first + yaml.split('\n').length;
	const isUnclosed = issues.some(({ code }) => code === 'frontmatter-unclosed');
	if (isUnclosed && !isCertain(yaml)) return text;
	const opening = { text: FENCE, end: lines[first - 1]?.end || '\n' };
	const closing = isUnclosed ? opening : { text: FENCE, end: lines[end]?.end ?? '' };
	return joinLines([
		opening,
		...lines.slice(first, end).map((line) => withEnd(line, opening.end)),
		closing,
		...lines.slice(isUnclosed ? end : end + 1),
	]);
}

/** Nothing but known fields, and an agent's own among them. */
function isCertain(yaml: string): boolean {
	const keys = readStrictKeys(yaml) ?? [];
	return (
		['name', 'description'].every((key) => keys.includes(key)) &&
		keys.every((key) => KNOWN_FIELDS.has(key))
	);
}

function withEnd(line: SourceLine, end: string): SourceLine {
	return line.end === '' ? { ...line, end } : line;
}
