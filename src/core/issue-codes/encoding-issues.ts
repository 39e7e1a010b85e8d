import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

/** What can be wrong with the way from bytes to text. */
export const ENCODING_ISSUES = {
	'decode-utf16': {
		severity: 'error',
		message: ({ encoding }: { encoding: string }) =>
			`The file is encoded as ${encoding}; it was read as such.`,
		hint: () => 'Save the file as UTF-8: hosts see no frontmatter in it otherwise.',
	},
	'decode-bom': {
		severity: 'info',
		message: () => 'The file begins with a byte order mark, which was left out.',
		hint: () => 'Save the file as UTF-8 without a byte order mark: some hosts then miss the `---`.',
	},
	'decode-invalid-bytes': {
		severity: 'warning',
		message: ({ count, first }: { count: number; first: string }) =>
			`${count === 1 ? 'One place' : `${count} places`} in the file ${count === 1 ? 'is' : 'are'} not valid UTF-8, beginning here with the byte ${quoteCode(first)}; each is shown as \`\uFFFD\`.`,
		hint: () => 'Save the file as UTF-8, then mend the characters that were lost.',
	},
	'decode-replacement-character': {
		severity: 'warning',
		message: ({ count, around }: { count: number; around: string }) =>
			`The file holds ${count === 1 ? 'a replacement character' : `${count} replacement characters`} (\`\uFFFD\`), first in ${quoteCode(around)}: text was lost in an earlier conversion.`,
		hint: () => 'Write the lost characters again.',
	},
	'decode-double-encoded': {
		severity: 'warning',
		message: ({ count, from, to }: { count: number; from: string; to: string }) =>
			`${count === 1 ? 'One character was' : `${count} characters were`} encoded as UTF-8 twice, first ${quoteCode(from)}, which is shown as ${quoteCode(to)}.`,
		hint: ({ from, to }) =>
			`Replace ${quoteCode(from)} by ${quoteCode(to)}, and save the file as UTF-8.`,
	},
	'decode-control-characters': {
		severity: 'warning',
		message: ({ count, first }: { count: number; first: string }) =>
			`The file holds ${count === 1 ? 'a control character' : `${count} control characters`}, first ${quoteCode(first)}; each is shown as a visible sign.`,
		hint: () => 'Delete the control characters: hosts pass them on to the model.',
	},
	'decode-hidden-characters': {
		severity: 'warning',
		message: ({ count, first }: { count: number; first: string }) =>
			`The file holds ${count === 1 ? 'a character' : `${count} characters`} that a reader cannot see or that reorder the text, first ${quoteCode(first)}; a model reads them.`,
		hint: () => 'Look at this line with an editor that shows hidden characters, and delete them.',
	},
	'decode-line-endings': {
		severity: 'info',
		message: () => 'Some lines end in a carriage return alone; it was read as a line break.',
		hint: () => 'Save the file with line feeds (LF).',
	},
	'decode-indented': {
		severity: 'error',
		message: ({ indent }: { indent: string }) =>
			`Every line of the file is indented by ${quoteCode(indent)}; it was read without the indentation.`,
		hint: () =>
			'Remove the indentation: hosts see no frontmatter unless `---` begins the first line.',
	},
} as const satisfies Record<string, IssueDefinition<never>>;
