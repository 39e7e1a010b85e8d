/**
 * Makes tags fit for a Markdown parser. CommonMark takes a tag on its own line for the beginning of
 * raw HTML and reads no Markdown until the next blank line; a prompt means a section. So each line
 * that holds one half of a pair of tags becomes a processing instruction, which is a block of
 * exactly one line, and the `<` of other tags that begin a line becomes a sign of no meaning.
 * Line numbers stay; `restore` turns every string of the parsed tree back into what the file has.
 */
import { type MarkdownLine, readMarkdownLines } from '../../core/parse/markdown-lines.ts';
import { readTagLine, readTagSections } from '../../core/parse/tag-sections.ts';

const TAG_AT_LINE_START =
	/^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)<(?=(\/?)([A-Za-z][\w.-]*)(?:[\s/>]|$))/;
/** Their content is no Markdown. */
const VERBATIM_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'textarea']);
/** The tags of CommonMark's sixth kind of HTML block; such a block is shown verbatim. */
const HTML_BLOCK_TAGS: ReadonlySet<string> = new Set(
	`address article aside base basefont blockquote body caption center col colgroup dd details
	dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6
	head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p
	param search section summary table tbody td tfoot th thead title tr track ul`.split(/\s+/)
);
/** Unicode's noncharacters: never part of a text that is exchanged. */
const SIGNS = Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xfdd0 + index));

/** One half of a pair of tags, each alone on its line. */
export interface Tag {
	/** The line without the white space around it: `<step name="plan">`. */
	text: string;
	name: string;
	closes: boolean;
	/** What the section is called in the list of contents; null when it has no place there. */
	title: string | null;
	/** Index of the other half. */
	partner: number;
}

export interface TagLines {
	/** The Markdown to be parsed, line for line the one given. */
	markdown: string;
	/** The tag that an `html` node of the tree stands for; null when it is other HTML. */
	tagAt(html: string): { tag: Tag; index: number } | null;
	/** A string of the tree as the file has it. */
	restore(value: string): string;
}

export function findTagLines(markdown: string): TagLines {
	const sign = SIGNS.find((candidate) => !markdown.includes(candidate));
	if (sign === undefined || !markdown.includes('<')) {
		return { markdown, tagAt: () => null, restore: (value) => value };
	}
	const lines = readMarkdownLines(markdown);
	const tags = pairTags(lines);
	const byLine = new Map(tags.map((tag, index) => [tag.line, index]));
	const mark = new RegExp(`<\\?${sign}(\\d+)\\?>`, 'g');
	const wholeMark = new RegExp(`^<\\?${sign}(\\d+)\\?>$`);
	return {
		markdown: lines
			.map(({ text, kind }, number) => {
				const index = byLine.get(number);
				if (index !== undefined) return text.replace(/<.*>/, `<?${sign}${index}?>`);
				return kind === 'prose' ? withoutTagStart(text, sign) : text;
			})
			.join('\n'),
		tagAt: (html) => {
			const index = Number(wholeMark.exec(html.trim())?.[1] ?? -1);
			const tag = tags[index];
			return tag === undefined ? null : { tag, index };
		},
		restore: (value) =>
			value.includes(sign)
				? value
						.replace(mark, (whole, index) => tags[Number(index)]?.text ?? whole)
						.replaceAll(sign, '<')
				: value,
	};
}

function withoutTagStart(line: string, sign: string): string {
	if (!line.includes('<')) return line;
	return line.replace(TAG_AT_LINE_START, (whole, before: string, _slash, name: string) => {
		const lower = name.toLowerCase();
		return HTML_BLOCK_TAGS.has(lower) || VERBATIM_TAGS.has(lower) ? whole : `${before}${sign}`;
	});
}

function pairTags(lines: readonly MarkdownLine[]): PlacedTag[] {
	const titles = new Map(readTagSections(lines).map(({ first, title }) => [first, title]));
	const open: PlacedTag[] = [];
	const openCounts = new Map<string, number>();
	const pairs: [PlacedTag, PlacedTag][] = [];
	for (let line = 0; line < lines.length; line += 1) {
		const { text, kind } = lines[line] as MarkdownLine;
		const found = kind === 'prose' ? readTagLine(text) : null;
		if (found === null || VERBATIM_TAGS.has(found.name.toLowerCase())) continue;
		const { name, closing: closes } = found;
		const title = titles.get(line) ?? null;
		const tag: PlacedTag = { text: text.trim(), name, closes, title, partner: -1, line };
		const count = openCounts.get(name) ?? 0;
		if (!closes) {
			open.push(tag);
			openCounts.set(name, count + 1);
			continue;
		}
		if (count === 0) continue;
		let partner = open.pop();
		while (partner !== undefined) {
			openCounts.set(partner.name, (openCounts.get(partner.name) ?? 1) - 1);
			if (partner.name === name) break;
			partner = open.pop();
		}
		if (partner !== undefined) pairs.push([partner, tag]);
	}
	const tags = pairs.flat().sort((a, b) => a.line - b.line);
	const indexes = new Map(tags.map((tag, index) => [tag, index]));
	for (const [opening, closing] of pairs) {
		opening.partner = indexes.get(closing) ?? -1;
		closing.partner = indexes.get(opening) ?? -1;
	}
	return tags;
}

interface PlacedTag extends Tag {
	line: number;
}
