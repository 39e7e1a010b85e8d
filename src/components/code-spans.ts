export interface Span {
	isCode: boolean;
	text: string;
}

/** A code span as Markdown has it: closed by as many backticks as open it. */
const CODE_SPAN = /(?<!`)(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/g;
/** The blank that parts the code from a backtick of its own. */
const PADDING = /^ (?=`)|(?<=`) $/g;

/**
 * Parts the words of an issue from the code in them, which stands in backticks.
 *
 * @example codeSpans('Write `name: x`.') // → [{ 'Write ' }, { isCode: true, 'name: x' }, { '.' }]
 */
export function codeSpans(text: string): Span[] {
	const spans: Span[] = [];
	let end = 0;
	for (const match of text.matchAll(CODE_SPAN)) {
		if (match.index > end) spans.push({ isCode: false, text: text.slice(end, match.index) });
		spans.push({ isCode: true, text: (match[2] ?? '').replace(PADDING, '') });
		end = match.index + match[0].length;
	}
	if (end < text.length) spans.push({ isCode: false, text: text.slice(end) });
	return spans;
}
