import type { IssueCode } from '../issues.ts';

/** What is mended without a person's judgement; a file with none of these is not touched. */
export const MENDABLE_CODES = [
	'decode-utf16',
	'decode-bom',
	'decode-double-encoded',
	'decode-line-endings',
	'decode-indented',
	'frontmatter-not-first',
	'frontmatter-fence-blanks',
	'frontmatter-unclosed',
	'frontmatter-colon',
	'frontmatter-unindented',
	'frontmatter-special-start',
	'frontmatter-invalid',
	'frontmatter-carriage-returns',
	'frontmatter-not-loaded',
	'description-escapes',
	'tool-retired',
] as const satisfies IssueCode[];

export function isMendable(code: string): boolean {
	return (MENDABLE_CODES as readonly string[]).includes(code);
}
