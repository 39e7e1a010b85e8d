/**
 * What a guide is made of, told without running it. Guides are compiled by Astro; this finds out first
 * whether they can be, and which components they use with which words.
 */
import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { splitFrontmatter } from '../core/parse/split-frontmatter.ts';
import { FILE_START, type Place } from '../core/place.ts';

/** A component as the text uses it: `<Example agent="a" index={2} />`. */
export interface MdxPart {
	name: string;
	/** Attributes whose value is a plain text or number; others are known when the page is drawn. */
	attributes: Readonly<Record<string, string>>;
	place: Place;
}

export interface MdxReading {
	/** The frontmatter as plain data; null when there is none, undefined when it is not valid YAML. */
	frontmatter: unknown;
	parts: MdxPart[];
	/** Why it cannot be compiled; null when it can. */
	fault: { reason: string; place: Place } | null;
}

const COMPONENT = /^[A-Z]/;
const FAULT = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;
const PLAIN_VALUE = /^\s*(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`|(-?\d+(?:\.\d+)?))\s*$/;

export function readMdx(text: string): MdxReading {
	const frontmatter = readFrontmatter(text);
	try {
		mdxToJs(text);
		const parts: MdxPart[] = [];
		gatherParts(mdxToMdast(text), parts);
		return { frontmatter, parts, fault: null };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, column, reason] = FAULT.exec(message) ?? [];
		const place = line ? { line: Number(line), column: Number(column) } : FILE_START;
		return { frontmatter, parts: [], fault: { reason: reason ?? message, place } };
	}
}

function readFrontmatter(text: string): unknown {
	const { yaml } = splitFrontmatter(text.replace(/\r\n?/g, '\n'));
	if (yaml === null) return null;
	const document = parseYaml(yaml);
	return document === null || document.errors.length > 0 ? undefined : document.toJS();
}

function gatherParts(node: Readonly<MdastNode>, parts: MdxPart[]): void {
	if (
		(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
		COMPONENT.test(node.name ?? '')
	) {
		const { line, column } = node.position?.start ?? FILE_START;
		parts.push({
			name: node.name ?? '',
			attributes: Object.fromEntries(node.attributes.flatMap(plainAttribute)),
			place: { line, column },
		});
	}
	if ('children' in node) {
		for (const child of node.children) gatherParts(child as MdastNode, parts);
	}
}

function plainAttribute(attribute: {
	type: string;
	name?: string;
	value?: unknown;
}): [string, string][] {
	const { type, name, value } = attribute;
	if (type !== 'mdxJsxAttribute' || name === undefined) return [];
	if (typeof value === 'string') return [[name, value]];
	const expression = (value as { value?: unknown } | null)?.value;
	if (typeof expression !== 'string') return [];
	const plain = PLAIN_VALUE.exec(expression)
		?.slice(1)
		.find((part) => part !== undefined);
	return plain === undefined ? [] : [[name, plain]];
}
