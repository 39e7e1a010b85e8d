import type { SearchPart } from './search-document.ts';

/** A prompt as its file has it, and the headings that have a place on the agent's page. */
export interface PromptText {
	text: string;
	headings: PromptHeading[];
}

export interface PromptHeading {
	/** Its line in the text, from 0. */
	line: number;
	anchor: string;
	title: string;
}

const OPENING = 'The prompt';
const FENCE = /^\s*(?:`{3,}|~{3,})/;
const HEADING = /^\s*#{1,6}\s/;
/** Bounds on what stands between two marks, without which a line of opening marks takes its square. */
const MARKUP =
	/^\s*(?:[-*+>]\s+|\d+[.)]\s+)+|[*_`~]{1,3}|<\/?[a-z][^<>]{0,300}>|\[(?=[^[\]]{0,300}\]\()|\]\([^()]{0,500}\)/gi;
/** Several times the longest prompt that people write; of more, the beginning is found. */
const MOST_CHARACTERS = 300_000;

/** The prompt's lines without Markdown's marks and code, under the headings that they stand under. */
export function promptSections({ text, headings }: PromptText): SearchPart[] {
	const starts = new Map(headings.map((heading) => [heading.line, heading]));
	const parts: SearchPart[] = [{ anchor: 'prompt', title: OPENING, lines: [] }];
	let isCode = false;
	const lines = text.slice(0, MOST_CHARACTERS).split('\n');
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? '';
		const heading = starts.get(index);
		if (heading) parts.push({ anchor: heading.anchor, title: heading.title, lines: [] });
		if (FENCE.test(line)) isCode = !isCode;
		else if (!(isCode || heading || HEADING.test(line))) {
			parts.at(-1)?.lines.push(line.replace(MARKUP, '').trim());
		}
	}
	return parts.map((part) => ({ ...part, lines: part.lines.filter((line) => line !== '') }));
}
