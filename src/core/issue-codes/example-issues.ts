import type { IssueDefinition } from '../issue-definition.ts';

/** What can be wrong with the text of a description and with example blocks. */
export const EXAMPLE_ISSUES = {
	'description-escapes': {
		severity: 'info',
		message: ({ breaks, others }: { breaks: number; others: number }) =>
			breaks > 0
				? `The description writes its line breaks as \`\\n\` (${breaks} of them); they were read as line breaks.`
				: `The description holds ${others === 1 ? 'an escaped quote' : `${others} escaped quotes`}; they were read as quotes.`,
		hint: () =>
			'Write a block scalar: `description: |`, with real line breaks and plain quotes in the indented lines below it.',
	},
	'example-unclosed': {
		severity: 'warning',
		message: () =>
			'An `<example>` has no end tag; it was read up to its commentary, the next example or the end.',
		hint: () => 'Add `</example>` behind it.',
	},
	'example-unopened': {
		severity: 'warning',
		message: () => 'An `</example>` closes nothing; the tag was left out.',
		hint: () => 'Remove it, or add `<example>` where the example begins.',
	},
	'example-empty': {
		severity: 'warning',
		message: () => 'An `<example>` is empty; it was left out.',
		hint: () =>
			'Fill it in: `<example>user: "…" assistant: "…" <commentary>…</commentary></example>`.',
	},
	'examples-too-many': {
		severity: 'warning',
		message: ({ count, most }: { count: number; most: number }) =>
			`The file has ${count} examples; the page shows the first ${most}.`,
		hint: () => 'Keep the few that show best when to use the agent.',
	},
} as const satisfies Record<string, IssueDefinition<never>>;
