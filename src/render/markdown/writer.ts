import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Issue } from '../../core/schema.ts';
import type { LinkResolver } from '../link-resolver.ts';
import type { Html } from '../policy.ts';
import type { ParsedDocument } from './parse-document.ts';
import type { TagSection } from './tag-section.ts';

export type Block = RootContent | TagSection;

/** A code block that waits for its colours. */
export interface CodeBlock {
	/** As the fence writes it; null without one. */
	language: string | null;
	/** What follows the language on the fence; null when nothing does. */
	meta: string | null;
	code: string;
	/** Line of the source file. */
	line: number;
}

/** What the functions that write one kind of node share while a text is being written. */
export interface Writer {
	document: ParsedDocument;
	links: LinkResolver;
	/** Headings as bold paragraphs without anchors: for a text that is no part of the prompt. */
	aside: boolean;
	/** `auto` when the text holds letters that run from right to left. */
	direction: 'auto' | undefined;
	/** Source depths of the headings that the next one stands under. */
	outline: number[];
	tables: number;
	insideLink: boolean;
	/** Numbers of the footnotes whose first reference has been written. */
	noted: Set<number>;
	codeBlocks: CodeBlock[];
	issues: Issue[];
	/** Writes blocks, one a line. */
	blocks(nodes: readonly Block[]): Html;
	inline(nodes: readonly PhrasingContent[]): Html;
	/** A string of the tree as HTML. */
	text(value: string): Html;
	/** Line of the source file on which a node begins. */
	line(node: Nodes | TagSection): number;
	/** The text that a node was read from, or a part of it. */
	source(start: number | undefined, end: number | undefined): string;
}
