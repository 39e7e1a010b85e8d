import { isMap, isScalar, type Pair, type ParsedNode, type Scalar } from 'yaml';
import { parseYaml } from '../parse/parse-yaml.ts';
import { unescapeText } from '../parse/unescape.ts';
import { findFrontmatter } from './find-frontmatter.ts';
import { createLines, joinLines, splitLines } from './source-lines.ts';
import { writeField } from './write-field.ts';

const COLON = /^[ \t]*:\s*$/;
const BLOCK_HEADER = /^[|>][+\-\d]*[ \t]*(?:\n|$)/;
const FIELD = 'description';

/** Turns the escapes of a description into the line breaks and quotes that they stand for. */
export function mendEscapes(text: string): string {
	const lines = splitLines(text);
	const found = findFrontmatter(lines);
	if (found === null) return text;
	const value = findDescription(found.yaml);
	if (value === null) return text;
	const { text: unescaped, breaks, others } = unescapeText(value.text);
	if (breaks + others === 0) return text;
	const first = found.first + value.firstLine;
	const end = lines[first]?.end || '\n';
	return joinLines([
		...lines.slice(0, first),
		...createLines(writeField(FIELD, unescaped.trim()), end),
		...lines.slice(found.first + value.lastLine + 1),
	]);
}

/** Null where other things share its lines: a comment, an anchor, a tag, another field. */
function findDescription(
	yaml: string
): { text: string; firstLine: number; lastLine: number } | null {
	const document = parseYaml(yaml);
	if (document === null || document.errors.length > 0) return null;
	if (!isMap(document.contents) || document.contents.flow === true) return null;
	const pair = document.contents.items.find(isDescription);
	if (pair === undefined || pair.value === null) return null;
	const { key, value } = pair;
	const [keyStart, keyEnd] = key.range ?? [0, 0];
	const [start, valueEnd] = value.range ?? [0, 0];
	if (value.anchor !== undefined || value.tag !== undefined) return null;
	if (keyStart > 0 && yaml[keyStart - 1] !== '\n') return null;
	if (!COLON.test(yaml.slice(keyEnd, start))) return null;

	const source = yaml.slice(start, valueEnd).trimEnd();
	const isBlock = value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED';
	if (isBlock && !BLOCK_HEADER.test(source)) return null;
	const end = start + source.length;
	const [behind = ''] = yaml.slice(end).split('\n', 1);
	if (behind.trim() !== '') return null;
	return {
		text: String(value.value),
		firstLine: countBreaks(yaml.slice(0, keyStart)),
		lastLine: countBreaks(yaml.slice(0, end)),
	};
}

function isDescription(pair: ParsedPair): pair is Pair<Scalar.Parsed, Scalar.Parsed> {
	return (
		isScalar(pair.key) &&
		pair.key.value === FIELD &&
		isScalar(pair.value) &&
		typeof pair.value.value === 'string'
	);
}

function countBreaks(text: string): number {
	return text.split('\n').length - 1;
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
