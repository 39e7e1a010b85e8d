const FIELD_OR_COMMENT = /^(?:#|([A-Za-z][\w -]{0,60}?)[ \t]*:(?:[ \t]|$))/;
/** Words that open a line of an example wherever it stands. */
const EXAMPLE_WORDS = /^(?:user|assistant|human|ai|context|commentary|examples?)$/i;
const EXAMPLE_START = /<\s{0,4}example(?:\s[^<>]{0,200})?>/gi;
const EXAMPLE_END = /<\s{0,4}\/\s{0,4}example\s{0,4}>/gi;

/**
 * Whether a line of a broken value may be something else: a field that nobody knows, or a comment.
 * In examples a word with a colon is a speaker. The first line is that of the field itself.
 */
export function hasAmbiguousLine(lines: readonly string[]): boolean {
	let open = 0;
	for (const [index, line] of lines.entries()) {
		const match = index === 0 || open > 0 ? null : FIELD_OR_COMMENT.exec(line);
		if (match !== null && !EXAMPLE_WORDS.test(match[1] ?? '')) return true;
		open += countMatches(line, EXAMPLE_START) - countMatches(line, EXAMPLE_END);
	}
	return false;
}

function countMatches(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
