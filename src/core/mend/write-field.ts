const QUOTES_OR_BACKSLASH = /["\\]/;
const INDENT = '  ';

/**
 * A field with text as its value, as lines of YAML that need no escapes: in quotes where one kind
 * can hold it, else as a block.
 *
 * @example writeField('description', 'Reads: all') // → ['description: "Reads: all"']
 */
export function writeField(key: string, text: string): string[] {
	const lines = text.split('\n');
	if (lines.length === 1 && !QUOTES_OR_BACKSLASH.test(text)) return [`${key}: "${text}"`];
	if (lines.length === 1 && !text.includes("'")) return [`${key}: '${text}'`];
	return [`${key}: |-`, ...lines.map((line) => (line === '' ? '' : INDENT + line))];
}
