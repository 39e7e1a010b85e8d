import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

/** What can be wrong with the frontmatter as a whole: its fences and its YAML. */
export const FRONTMATTER_ISSUES = {
	'frontmatter-not-first': {
		severity: 'error',
		message: ({ line }: { line: number }) =>
			`The frontmatter begins on line ${line}, after blank lines.`,
		hint: () => 'Delete the blank lines: hosts see no frontmatter unless `---` is the first line.',
	},
	'frontmatter-fence-blanks': {
		severity: 'info',
		message: () => 'The line `---` of the frontmatter has blanks behind it.',
		hint: () => 'Delete the blanks: some hosts take only a bare `---`.',
	},
	'frontmatter-unclosed': {
		severity: 'error',
		message: ({ line }: { line: number }) =>
			`The frontmatter has no closing line \`---\`; it was read up to line ${line}.`,
		hint: ({ line }) => `Add a line \`---\` after line ${line}.`,
	},
	'frontmatter-language': {
		severity: 'warning',
		message: ({ fence }: { fence: string }) =>
			`The first line ${quoteCode(fence)} asks for frontmatter in another language, which is neither read nor run.`,
		hint: () => 'Write the frontmatter as YAML between two lines `---`.',
	},
	'frontmatter-inner-dashes': {
		severity: 'warning',
		message: ({ field }: { field: string }) =>
			`The field ${quoteCode(field)} holds \`---\` inside its value; Claude Code ends the frontmatter there.`,
		hint: () => 'Write a long dash `—`, or two hyphens, in place of `---`.',
	},
	'frontmatter-unrecognised': {
		severity: 'info',
		message: () =>
			'The file begins with `---`, but what follows is not frontmatter that could be read.',
		hint: () =>
			'If this is an agent, give it a `name` and a `description`, each on a line of its own.',
	},
	'frontmatter-colon': {
		severity: 'warning',
		message: ({ field }: { field: string }) =>
			`The value of ${quoteCode(field)} holds a colon and is not quoted, so the frontmatter is not valid YAML; it was read field by field.`,
		hint: ({ field }) =>
			`Put the value in quotes, \`${field}: "…"\`, or below \`${field}: >-\` on indented lines.`,
	},
	'frontmatter-unindented': {
		severity: 'error',
		message: ({ field, line }: { field: string; line: string }) =>
			`The value of ${quoteCode(field)} goes on in the unindented line ${quoteCode(line)}, so the frontmatter is not valid YAML; it was read field by field.`,
		hint: ({ field }) =>
			`Write \`${field}: |\` and indent the lines of the value by two spaces; Claude Code does not load the agent otherwise.`,
	},
	'frontmatter-special-start': {
		severity: 'warning',
		message: ({ field, value }: { field: string; value: string }) =>
			`The value of ${quoteCode(field)} begins with ${quoteCode(value.slice(0, 1))}, which means something else in YAML; it was read as text.`,
		hint: ({ field, value }) =>
			`Put the value in quotes: ${quoteCode(`${field}: ${JSON.stringify(value)}`)}.`,
	},
	'frontmatter-invalid': {
		severity: 'error',
		message: ({ detail }: { detail: string }) =>
			`The frontmatter is not valid YAML (${detail}); it was read field by field.`,
		hint: () =>
			'Put values that hold punctuation in quotes, and indent the lines that go on with a value.',
	},
	'frontmatter-not-loaded': {
		severity: 'error',
		message: () =>
			'Claude Code reads broken frontmatter a second time, line by line; that does not mend this one, so the agent is not loaded.',
		hint: () => 'Make the frontmatter valid YAML: mend the other faults that are told of it.',
	},
	'frontmatter-carriage-returns': {
		severity: 'error',
		message: ({ field }: { field: string }) =>
			`The file has CRLF line ends and an unquoted colon in ${quoteCode(field)}; Claude Code skips such a file without a word.`,
		hint: ({ field }) =>
			`Put the value in quotes, \`${field}: "…"\`, or save the file with LF line ends.`,
	},
	'frontmatter-too-complex': {
		severity: 'error',
		message: ({ field }: { field: string }) =>
			`The value of ${quoteCode(field)} is nested or repeated beyond measure; it was kept as text.`,
		hint: () => 'Write the value out without aliases, in a few levels.',
	},
	'frontmatter-too-long': {
		severity: 'error',
		message: ({ characters }: { characters: number }) =>
			`The frontmatter has ${characters} characters, too many to be read as YAML; it was read field by field.`,
		hint: () => 'Move what is not a field into the prompt, below the closing `---`.',
	},
	'frontmatter-duplicate-field': {
		severity: 'error',
		message: ({ field, value }: { field: string; value: string }) =>
			`The field ${quoteCode(field)} stands a second time, with ${quoteCode(value)}; the first one counts, and YAML forbids the second.`,
		hint: ({ field }) => `Delete one of the two ${quoteCode(field)} lines.`,
	},
	'frontmatter-cut-by-comment': {
		severity: 'warning',
		message: ({ field, rest }: { field: string; rest: string }) =>
			`In ${quoteCode(field)}, \` #\` begins a comment, so the rest is not part of the value: ${quoteCode(rest)}.`,
		hint: ({ field }) => `Put the value in quotes: \`${field}: "…"\`.`,
	},
	'frontmatter-stray-lines': {
		severity: 'warning',
		message: ({ text }: { text: string }) =>
			`These lines of the frontmatter stand before its first field and belong to none: ${text}`,
		hint: () => 'Delete them, or give them a field.',
	},
} as const satisfies Record<string, IssueDefinition<never>>;
