import { createIssue } from '../issues.ts';
import type { Place } from '../place.ts';
import type { Example, Issue } from '../schema.ts';
import { type ExampleBlock, findExampleBlocks, type StrayTag } from './example-blocks.ts';
import { isEmptyExample, readExample } from './examples.ts';
import { stripExamplesLeadIn, stripListDash } from './lead-ins.ts';
import { summarise } from './summary.ts';
import { countSourceBreaks, unescapeText } from './unescape.ts';

export interface Description {
	/** Decoded and unescaped, examples included. */
	description: string;
	/** Without example blocks and their lead-ins; paragraphs parted by `\n\n`. */
	whenToUse: string;
	/** Empty when the description says nothing beside its examples. */
	summary: string;
	examples: Omit<Example, 'anchor'>[];
	issues: Issue[];
}

/** What parts a text from the example before it on the same line. */
const LEADING_BLANKS = /^[ \t]+/;
const EXAMPLES_TAG = /<\/?\s{0,4}examples\s{0,4}>/gi;

/**
 * Takes a description apart into what people read and the examples in it. No word is lost: what is
 * in no example stays in `whenToUse`.
 *
 * @param raw - The value of the field as the frontmatter gives it.
 * @param place - Where the value begins in the source file.
 */
export function readDescription(raw: string, place: Place): Description {
	const { text, breaks, others, sourceBreaks } = unescapeText(raw);
	const issues: Issue[] = [];
	const placeOf = (offset: number): Place => {
		const lines = countSourceBreaks(sourceBreaks, offset);
		return lines === 0 ? place : { line: place.line + lines, column: 1 };
	};
	if (breaks + others > 0) {
		issues.push(createIssue('description-escapes', { breaks, others }, place));
	}

	const { blocks, strays } = findExampleBlocks(text);
	const examples: Description['examples'] = [];
	const prose: string[] = [];
	let position = 0;
	const cuts: (ExampleBlock | StrayTag)[] = [...blocks, ...strays];
	for (const cut of cuts.sort((one, other) => one.start - other.start)) {
		prose.push(stripExamplesLeadIn(text.slice(position, cut.start).replace(EXAMPLES_TAG, '\n\n')));
		position = cut.end;
		const at = placeOf(cut.start);
		if (!('closed' in cut)) {
			issues.push(createIssue('example-unopened', {}, at));
			continue;
		}
		const example = readExample(text.slice(cut.contentStart, cut.contentEnd));
		if (!cut.closed) issues.push(createIssue('example-unclosed', {}, at));
		if (isEmptyExample(example)) issues.push(createIssue('example-empty', {}, at));
		else examples.push({ ...example, origin: 'description', line: at.line });
	}
	prose.push(stripExamplesLeadIn(text.slice(position).replace(EXAMPLES_TAG, '\n\n')));

	const whenToUse = tidyParagraphs(prose);
	return { description: text.trim(), whenToUse, summary: summarise(whenToUse), examples, issues };
}

function tidyParagraphs(pieces: readonly string[]): string {
	const paragraphs = pieces
		.flatMap((piece) => piece.replace(LEADING_BLANKS, '').split(/\n[ \t]*(?:\n[ \t]*)+/))
		.map((paragraph) =>
			paragraph
				.split('\n')
				.map((line) => line.trimEnd())
				.join('\n')
				.replace(/^\n+|\n+$/g, '')
		)
		.map(stripListDash)
		.filter((paragraph) => paragraph.trim() !== '');
	return stripLoneQuote(stripExamplesLeadIn(paragraphs.join('\n\n')).trim());
}

/** A quote that opens or ends the text without a partner is what is left of a broken value. */
function stripLoneQuote(text: string): string {
	if (text.split('"').length % 2 === 1) return text;
	if (text.startsWith('"')) return text.slice(1).trimStart();
	return text.endsWith('"') ? text.slice(0, -1).trimEnd() : text;
}
