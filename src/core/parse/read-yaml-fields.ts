import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { createIssue } from '../issues.ts';
import type { Place } from '../place.ts';
import type { Issue } from '../schema.ts';
import type { FrontmatterField, Json } from './frontmatter-field.ts';
import { offsetToPlace } from './offset-to-place.ts';
import type { YamlReading } from './parse-yaml.ts';
import type { PlainField } from './plain-yaml.ts';

/** What aliases may add to a file, in characters and nodes. */
const MOST_BY_ALIASES = 20_000;
const MOST_LEVELS = 40;

const COMMENT_BEHIND = /^[ \t]+#[ \t]*(.*)/;
const COMMENT_ALONE = /^[ \t]*#[ \t]*(.*)/;

/**
 * The fields of a YAML mapping in the order in which they stand, a repeated one repeatedly. Null when
 * the text is no valid YAML, or no mapping. A value that aliases blow up is kept as the text that it is.
 *
 * @param yaml - What was read.
 * @param firstLine - The line on which that begins in its file.
 */
export function readYamlFields(
	reading: YamlReading,
	{ yaml, firstLine }: { yaml: string; firstLine: number }
): { fields: FrontmatterField[]; issues: Issue[] } | null {
	if (Array.isArray(reading))
		return { fields: reading.map((field) => toField(field, firstLine)), issues: [] };
	if (reading === null || reading.errors.length > 0) return null;
	const mapping = reading.contents;
	if (mapping === null) return { fields: [], issues: [] };
	if (!isMap(mapping)) return null;
	const issues: Issue[] = [];
	const walk: Walk = {
		anchors: new Map(),
		yaml,
		budget: { left: MOST_BY_ALIASES },
		level: 0,
		isAliased: false,
	};
	const fields = mapping.items.map((pair) => {
		const key = keyText(pair.key, yaml);
		const node = pair.value as Node | null;
		const start = node?.range?.[0] ?? pair.key.range?.[2] ?? 0;
		const place = valuePlace(node, { yaml, start, firstLine });
		const comment = readComment(node, { yaml, start });
		try {
			const value = nodeToJson(node, walk);
			const text = writtenText(node) ?? (typeof value === 'object' ? null : String(value));
			return { key, value, text, comment, place };
		} catch (error) {
			if (!(error instanceof TooComplex)) throw error;
			issues.push(createIssue('frontmatter-too-complex', { field: key }, place));
			const text = yaml.slice(start, node?.range?.[1] ?? start);
			return { key, value: text, text, comment, place };
		}
	});
	return { fields, issues };
}

function toField({ key, value, line, indent }: PlainField, firstLine: number): FrontmatterField {
	const place = { line: firstLine + line, column: indent + 1 };
	return { key, value, text: value, comment: null, place };
}

function nodeToJson(node: unknown, walk: Walk): Json {
	if (walk.isAliased) walk.budget.left -= isScalar(node) ? 1 + (node.source?.length ?? 0) : 1;
	const isTooMuch = walk.isAliased && walk.budget.left < 0;
	if (isTooMuch || walk.level > MOST_LEVELS) throw new TooComplex();
	const deeper = { ...walk, level: walk.level + 1 };
	if (isAlias(node)) {
		const target = walk.anchors.get(node.source);
		if (target === undefined) throw new TooComplex();
		return nodeToJson(target, { ...deeper, isAliased: true });
	}
	if (isScalar(node)) {
		if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
		return scalarToJson(node.value, node.source);
	}
	if (isSeq(node)) {
		if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
		return node.items.map((entry) => nodeToJson(entry, deeper));
	}
	if (isMap(node)) {
		if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
		// `fromEntries` defines own properties, so `__proto__` is a key like any other.
		return Object.fromEntries(
			node.items.map((pair) => [keyText(pair.key, walk.yaml), nodeToJson(pair.value, deeper)])
		);
	}
	if (isPair(node)) return { [keyText(node.key, walk.yaml)]: nodeToJson(node.value, deeper) };
	return null;
}

/** A number stays one only if it would be written the same way: `1.10` and `0x1F` are text. */
function scalarToJson(value: unknown, source: string | undefined): Json {
	if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
	if (typeof value === 'number' && String(value) === source) return value;
	return source ?? String(value);
}

function writtenText(node: unknown): string | null {
	if (!isScalar(node) || node.value === null) return null;
	return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function keyText(key: unknown, yaml: string): string {
	if (isScalar(key)) return key.source ?? String(key.value ?? '');
	const range = (key as Node | null)?.range;
	return range ? yaml.slice(range[0], range[1]) : '';
}

/** Where the text begins: below the sign for `|` and `>`, at the value itself otherwise. */
function valuePlace(
	node: unknown,
	{ yaml, start, firstLine }: Position & { firstLine: number }
): Place {
	const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
	const newline = isBlock ? yaml.indexOf('\n', start) : -1;
	const from = newline === -1 ? start : newline + 1;
	const blanks = newline === -1 ? 0 : (/^ */.exec(yaml.slice(from, from + 80))?.[0].length ?? 0);
	return offsetToPlace(yaml, from + blanks, firstLine);
}

function readComment(node: unknown, { yaml, start }: Position): string | null {
	const isEmpty = !isScalar(node) || (node.value === null && node.source === '');
	if (isMap(node) || isSeq(node) || isAlias(node)) return null;
	if (!isEmpty && node.type !== 'PLAIN') return null;
	const end = isScalar(node) && node.range ? node.range[1] : start;
	const rest = yaml.slice(
		end,
		yaml.indexOf('\n', end) === -1 ? undefined : yaml.indexOf('\n', end)
	);
	return (isEmpty ? COMMENT_ALONE : COMMENT_BEHIND).exec(rest)?.[1]?.trim() || null;
}

class TooComplex extends Error {}

interface Walk {
	anchors: Map<string, Node>;
	yaml: string;
	/** Shared by all values of a file. */
	budget: { left: number };
	level: number;
	isAliased: boolean;
}

interface Position {
	yaml: string;
	start: number;
}
