import type { Definition, FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { ownText } from '../../core/own-text.ts';
import { createAnchors } from '../../core/parse/anchors.ts';
import { PROMPT_ANCHOR_PREFIX } from '../../core/parse/sections.ts';
import type { Section } from '../../core/schema.ts';
import { assertParsable, DEEPEST } from './assert-parsable.ts';
import { plainText } from './plain-text.ts';
import { findTagLines, type TagLines } from './tag-lines.ts';
import { groupTagSections, type TagSection } from './tag-section.ts';

/** Smart punctuation would change a prompt's words; a body may begin with a `---` rule. */
const FEATURES = { gfm: true, frontmatter: false, smartPunctuation: false } as const;
const DEEPEST_HEADING = 6;
/** A hundred times the most that has been met; each is a line of the page's contents. */
const MOST_SECTIONS = 5_000;
/** The parser leaves a byte order mark out of its count. */
const BYTE_ORDER_MARK = /^\uFEFF/;
const LINE_ENDING = /\r\n?/g;

/** A Markdown text as a tree, and what must be known of the whole before any part is written. */
export interface ParsedDocument {
	root: Root;
	tags: TagLines;
	/** The text that the tree's offsets count in; `tags.restore` makes it the file's again. */
	markdown: string;
	/** What links and images refer to, by identifier; the first definition of a name wins. */
	definitions: Map<string, Definition>;
	/** Identifiers that links of the text ask for, and those that images do. */
	linked: Set<string>;
	pictured: Set<string>;
	footnotes: FootnoteDefinition[];
	/** Numbers of the footnotes, by identifier, in the order of their first reference. */
	footnoteNumbers: Map<string, number>;
	/** Headings and tag sections in the order of the text; lines count in the source file. */
	sections: Section[];
	anchors: Map<Heading | TagSection, string>;
	anchorNames: Set<string>;
	/** The children of a node, with the blocks between two tags gathered into sections. */
	blocksOf(node: Nodes | TagSection): (RootContent | TagSection)[];
}

/**
 * @param markdown - A prompt or another Markdown text.
 * @param firstLine - The line of the source file that the text begins on.
 * @throws When the text would take the parser, or a browser, too long.
 */
export function parseDocument(markdown: string, firstLine: number): ParsedDocument {
	assertParsable(markdown);
	const tags = findTagLines(markdown.replace(BYTE_ORDER_MARK, '').replace(LINE_ENDING, '\n'));
	const root = markdownToMdast(tags.markdown, { features: FEATURES }) as Root;
	const grouped = new WeakMap<object, (RootContent | TagSection)[]>();
	const document: ParsedDocument = {
		root,
		tags,
		markdown: tags.markdown,
		definitions: new Map(),
		linked: new Set(),
		pictured: new Set(),
		footnotes: [],
		footnoteNumbers: new Map(),
		sections: [],
		anchors: new Map(),
		anchorNames: new Set(),
		blocksOf: (node) => {
			if (node.type === 'tagSection') return node.children;
			if (!('children' in node)) return [];
			const children = node.children as RootContent[];
			if (!children.some(({ type }) => type === 'html')) return children;
			const known = grouped.get(node);
			if (known !== undefined) return known;
			const blocks = groupTagSections(children, tags);
			grouped.set(node, blocks);
			return blocks;
		},
	};
	survey(document, firstLine);
	return document;
}

function survey(document: ParsedDocument, firstLine: number): void {
	const toAnchor = createAnchors(PROMPT_ANCHOR_PREFIX);
	const referredNotes = new Set<string>();
	/** Depth of the heading or the tag that the next node stands under. */
	let under = 0;

	const addSection = (node: Heading | TagSection, title: string, depth: number): void => {
		const anchor = toAnchor(title);
		const line = firstLine + (node.position?.start.line ?? 1) - 1;
		document.anchors.set(node, anchor);
		document.anchorNames.add(anchor);
		document.sections.push({ title: ownText(title), depth, anchor, line });
		if (document.sections.length > MOST_SECTIONS)
			throw new Error(`it holds more than ${MOST_SECTIONS} headings`);
		under = depth;
	};
	const visitInner = (node: Nodes | TagSection, level: number): void => {
		const children = document.blocksOf(node);
		for (let index = 0; index < children.length; index += 1)
			visit(children[index] as RootContent | TagSection, level + 1);
	};
	const visitors: Visitors = {
		heading: (node) => {
			const title = plainText(node, document.tags.restore).trim();
			if (title !== '') addSection(node, title, node.depth);
		},
		tagSection: (node, level) => {
			const outer = under;
			if (node.title !== null) addSection(node, node.title, Math.min(DEEPEST_HEADING, under + 1));
			visitInner(node, level);
			if (node.title !== null) under = outer;
		},
		definition: (node) => {
			if (document.definitions.has(node.identifier)) return;
			document.definitions.set(node.identifier, node);
		},
		linkReference: (node) => document.linked.add(node.identifier),
		imageReference: (node) => document.pictured.add(node.identifier),
		footnoteDefinition: (node) => document.footnotes.push(node),
		footnoteReference: (node) => referredNotes.add(node.identifier),
	};
	const visit = (node: Nodes | TagSection, level: number): void => {
		if (level > DEEPEST) throw new Error(`it is nested more than ${DEEPEST} levels deep`);
		const visitor = visitors[node.type] as ((node: object, level: number) => void) | undefined;
		visitor?.(node, level);
		if (node.type !== 'tagSection') visitInner(node, level);
	};
	visit(document.root, 0);
	const defined = new Set(document.footnotes.map((note) => note.identifier));
	for (const identifier of referredNotes) {
		if (!defined.has(identifier)) continue;
		document.footnoteNumbers.set(identifier, document.footnoteNumbers.size + 1);
	}
}

type Visitors = {
	[Type in Nodes['type'] | 'tagSection']?: (
		node: Extract<Nodes | TagSection, { type: Type }>,
		level: number
	) => unknown;
};
