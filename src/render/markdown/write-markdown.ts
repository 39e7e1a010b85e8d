import type { Nodes, PhrasingContent } from 'mdast';
import type { Issue, Section } from '../../core/schema.ts';
import type { LinkResolver } from '../link-resolver.ts';
import { EMPTY, element, type Html, join, text } from '../policy.ts';
import { parseDocument } from './parse-document.ts';
import type { TagSection } from './tag-section.ts';
import { writeCode } from './write-code.ts';
import { writeDefinition } from './write-definition.ts';
import { writeFootnoteReference, writeFootnotes } from './write-footnotes.ts';
import { writeHeading } from './write-heading.ts';
import { writeImage, writeLink } from './write-link.ts';
import { writeList } from './write-list.ts';
import { writeTable } from './write-table.ts';
import { writeTagSection } from './write-tag-section.ts';
import type { Block, CodeBlock, Writer } from './writer.ts';

/** Where letters that run from right to left lie, and much else: most texts hold none of it. */
const MAY_BE_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud800-\ud83b]/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export interface WrittenMarkdown {
	/** In it each code block is a slot, to be filled by `fillCodeSlots`. */
	html: Html;
	codeBlocks: CodeBlock[];
	sections: Section[];
	issues: Issue[];
}

export interface WriteMarkdownOptions {
	/** Line of the source file on which the text begins. */
	firstLine: number;
	links: LinkResolver;
	/** Headings as bold paragraphs without anchors: for a text that is no part of the prompt. */
	aside?: boolean;
}

/**
 * Writes Markdown as HTML by the policy. Every word of the text is in it, tags and comments too.
 *
 * @throws When the text is nested too deeply to be shown.
 */
export function writeMarkdown(markdown: string, options: WriteMarkdownOptions): WrittenMarkdown {
	const document = parseDocument(markdown, options.firstLine);
	const { restore } = document.tags;
	const writer: Writer = {
		document,
		links: options.links,
		aside: options.aside ?? false,
		direction: runsRightToLeft(markdown) ? 'auto' : undefined,
		outline: [],
		tables: 0,
		insideLink: false,
		noted: new Set(),
		codeBlocks: [],
		issues: [],
		blocks: (nodes) => join(nodes.map((node) => writeBlock(node, writer)).filter(isWritten), '\n'),
		inline: (nodes) => join(nodes.map((node) => write(node, writer))),
		text: (value) => text(restore(value)),
		line: (node) => options.firstLine + (node.position?.start.line ?? 1) - 1,
		source: (start, end) => restore(document.markdown.slice(start ?? 0, end ?? start ?? 0)),
	};
	const body = writer.blocks(document.blocksOf(document.root));
	const html = join([body, writeFootnotes(writer)].filter(isWritten), '\n');
	const sections = writer.aside ? [] : document.sections;
	return { html, codeBlocks: writer.codeBlocks, sections, issues: writer.issues };
}

const WRITERS: { [Type in WritableType]?: (node: NodeOf<Type>, writer: Writer) => Html } = {
	paragraph: (node, writer) =>
		element('p', { dir: writer.direction }, writer.inline(node.children)),
	heading: writeHeading,
	tagSection: writeTagSection,
	thematicBreak: () => element('hr', {}),
	blockquote: (node, writer) =>
		element('blockquote', { dir: writer.direction }, writer.blocks(writer.document.blocksOf(node))),
	list: writeList,
	table: writeTable,
	code: writeCode,
	html: (node, writer) => writer.text(node.value),
	definition: writeDefinition,
	footnoteDefinition: () => EMPTY,
	text: (node, writer) => writer.text(node.value),
	emphasis: (node, writer) => element('em', {}, writer.inline(node.children)),
	strong: (node, writer) => element('strong', {}, writer.inline(node.children)),
	delete: (node, writer) => element('del', {}, writer.inline(node.children)),
	inlineCode: (node, writer) => element('code', {}, writer.text(node.value)),
	break: () => join([element('br', {}), text('\n')]),
	link: writeLink,
	linkReference: writeLink,
	image: writeImage,
	imageReference: writeImage,
	footnoteReference: writeFootnoteReference,
};

function write(node: Block | PhrasingContent, writer: Writer): Html {
	const writeNode = WRITERS[node.type] as ((node: object, writer: Writer) => Html) | undefined;
	if (writeNode !== undefined) return writeNode(node, writer);
	// A kind of node that the parser does not make with these features: its text is not lost.
	return text(writer.source(node.position?.start.offset, node.position?.end.offset));
}

/** Raw HTML between blocks is shown as it stands, line for line. */
function writeBlock(node: Block, writer: Writer): Html {
	if (node.type !== 'html') return write(node, writer);
	return element('pre', { class: 'markup' }, element('code', {}, writer.text(node.value)));
}

function runsRightToLeft(markdown: string): boolean {
	return MAY_BE_RIGHT_TO_LEFT.test(markdown) && RIGHT_TO_LEFT.test(markdown);
}

function isWritten(html: Html): boolean {
	return html !== '';
}

type WritableType = Nodes['type'] | 'tagSection';
type NodeOf<Type> = Extract<Nodes | TagSection, { type: Type }>;
