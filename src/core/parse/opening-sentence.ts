import { readMarkdownLines } from './markdown-lines.ts';
import { markdownToPlainText } from './plain-text.ts';
import { splitSentences } from './sentences.ts';
import { shorten } from './shorten.ts';
import { readTagLine } from './tag-sections.ts';

const NOT_PROSE = /^\s*(?:#{1,6}(?:\s|$)|\||[-*_=]{3,}\s*$)/;
/** Below a line of text it makes a heading of it. */
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const MAX_LENGTH = 300;

/**
 * The first sentence of a prompt as plain text, without headings, code and tags before it; empty
 * when the prompt has none.
 *
 * @example openingSentence('# Role\n\nYou are a **careful** reviewer. You …') // → 'You are a careful reviewer.'
 */
export function openingSentence(prompt: string): string {
	const paragraph: string[] = [];
	for (const line of readMarkdownLines(prompt)) {
		const prose = line.kind === 'prose' && !NOT_PROSE.test(line.text) && !readTagLine(line.text);
		if (UNDERLINE.test(line.text)) paragraph.length = 0;
		else if (prose && line.text.trim() !== '') paragraph.push(line.text);
		else if (paragraph.length > 0) break;
	}
	const [first = ''] = splitSentences(markdownToPlainText(paragraph.join('\n')));
	return shorten(first, MAX_LENGTH);
}
