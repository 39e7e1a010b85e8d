const COMMENT = /<!--[\s\S]*?-->/g;
const IMAGE_OR_LINK =
	/!?\[([^[\]\n]{0,400})\](?:\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)|\[[^[\]\n]{0,200}\])/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g;
const CODE_SPAN = /(`{1,3})([^`\n]{1,400})\1/g;
const BOLD = /(\*\*\*|\*\*)(?=\S)([^*\n]{1,1000}?)(?<=\S)\1/g;
const BOLD_UNDERSCORES =
	/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]{1,400} [^_\n]{1,400})__(?![\p{L}\p{N}_])/gu;
const ITALIC = /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]{1,400})(?<=\S)\*(?![\p{L}\p{N}*])/gu;
const ITALIC_UNDERSCORES =
	/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,400})(?<=\S)_(?![\p{L}\p{N}_])/gu;
const STRUCK = /~~(?=\S)([^~\n]{1,400})~~/g;
const HTML_TAG =
	/<\/?(?:a|b|br|code|div|em|h[1-6]|hr|i|li|ol|p|pre|small|span|strong|sub|sup|u|ul)\b[^<>]{0,400}>/gi;
const ESCAPED_MARK = /\\([\\`*_{}[\]()#+\-.!<>|~])/g;
const LINE_MARKS =
	/^[ \t]{0,12}(?:>[ \t]?|#{1,6}[ \t]+|[-*+][ \t]+|\d{1,3}[.)][ \t]+){1,3}(?:\[[ xX]\][ \t]+)?/;
const LIST_MARK = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;
const RULE_OR_FENCE = /^[ \t]*(?:`{3,}.*|~{3,}.*|[-*_]{3,})[ \t]*$/;
const SENTENCE_END = /[.!?:;,。！？…]["'”’)\]*_`]*$/;
/** A line that begins with no mark and holds none: words as they are. */
const WITHOUT_MARKS = /^[^\s>#\-*+0-9`~_[<\\!][^`~_*[<\\\n]*$/;
/** Longer text than any heading, sentence or summary needs; the rest is left as it is. */
const MAX_LENGTH = 20_000;

/**
 * Turns Markdown into one line of plain words: marks go, words stay. Items of a list are parted by
 * semicolons.
 *
 * @example markdownToPlainText('Uses **Redis**, see [docs](x).') // → 'Uses Redis, see docs.'
 */
export function markdownToPlainText(markdown: string): string {
	const bounded = markdown.slice(0, MAX_LENGTH);
	if (WITHOUT_MARKS.test(bounded)) return bounded.replace(/\s+/g, ' ').trim();
	const text = bounded.replace(COMMENT, ' ');
	return stripInlineMarks(joinLines(text)).replace(/\s+/g, ' ').trim();
}

function joinLines(text: string): string {
	let joined = '';
	let inList = false;
	for (const line of text.split('\n')) {
		const content = line.replace(LINE_MARKS, '').trim();
		if (content === '' || RULE_OR_FENCE.test(line)) continue;
		const isItem = LIST_MARK.test(line);
		if (joined !== '') joined += isItem && inList && !SENTENCE_END.test(joined) ? '; ' : ' ';
		joined += content;
		inList ||= isItem;
	}
	return joined;
}

function stripInlineMarks(text: string): string {
	return text
		.replace(CODE_SPAN, '$2')
		.replace(IMAGE_OR_LINK, '$1')
		.replace(AUTOLINK, '$1')
		.replace(HTML_TAG, ' ')
		.replace(BOLD, '$2')
		.replace(BOLD_UNDERSCORES, '$1')
		.replace(ITALIC, '$1')
		.replace(ITALIC_UNDERSCORES, '$1')
		.replace(STRUCK, '$1')
		.replace(ESCAPED_MARK, '$1');
}
