/** A field of which nothing but its text has to be known. */
export interface PlainField {
	key: string;
	value: string;
	/** Index of its line, and how far from the line's beginning the value stands. */
	line: number;
	indent: number;
}

const KEY = /^([A-Za-z_][\w-]{0,99}): +/;
/** What YAML takes for something else than text. */
const NO_TEXT = /^(?:null|true|false|Null|True|False|NULL|TRUE|FALSE)$/;
/** A letter; YAML has a meaning for most signs and numbers in its place. */
const PLAIN_START = /^[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]/;
/** What ends a text without quotes, or makes a mapping of it. */
const NOT_PLAIN = /:(?:[ \t]|$)|[ \t]#/;
const COLON = ':';
const QUOTED = /^"([^"\\]*(?:\\["\\nt][^"\\]*)*)" *$/;
const ESCAPE = /\\(.)/g;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/**
 * The fields of a YAML text of which every line is a key with a text, unquoted or in double quotes, as
 * most frontmatter is: exactly as the library reads it, in a tenth of the time. `broken` when the first
 * other line has a colon in a text without quotes, which the library does not read, whatever follows.
 * Null for any other text, whether it is YAML or not.
 */
export function readPlainYaml(yaml: string): PlainField[] | 'broken' | null {
	const fields: PlainField[] = [];
	for (const [line, text] of yaml.split('\n').entries()) {
		if (text === '') continue;
		const [opening = '', key = ''] = KEY.exec(text) ?? [];
		if (key === '' || NO_TEXT.test(key)) return null;
		const written = text.slice(opening.length);
		if (holdsColon(written)) return 'broken';
		const value = readValue(written);
		if (value === null) return null;
		fields.push({ key, value, line, indent: opening.length });
	}
	return fields.length === 0 ? null : fields;
}

function holdsColon(written: string): boolean {
	return PLAIN_START.test(written) && NOT_PLAIN.exec(written)?.[0].startsWith(COLON) === true;
}

function readValue(written: string): string | null {
	if (written.startsWith('"')) {
		const inner = QUOTED.exec(written)?.[1];
		if (!inner?.includes('\\')) return inner ?? null;
		return inner.replace(ESCAPE, (_, letter: string) => ESCAPED[letter] ?? letter);
	}
	if (!PLAIN_START.test(written) || NOT_PLAIN.test(written)) return null;
	const text = trimBlanks(written);
	return NO_TEXT.test(text) ? null : text;
}

function trimBlanks(text: string): string {
	let end = text.length;
	while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
	return text.slice(0, end);
}
