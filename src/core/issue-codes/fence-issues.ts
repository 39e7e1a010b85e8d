import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

/** What can be wrong with the code fences of a prompt. */
export const FENCE_ISSUES = {
	'fence-nested': {
		severity: 'warning',
		message: ({ label, length }: { label: string; length: number; marks: string }) =>
			`A ${quoteCode(label)} block holds a code fence as long as its own (${length} marks), which would end it early; its fences were lengthened for display.`,
		hint: ({ label, marks }: { label: string; marks: string }) =>
			`Give the ${quoteCode(label)} fence ${marks.length} marks, where it begins and where it ends.`,
	},
	'fence-unclosed': {
		severity: 'warning',
		message: (_: { marks: string }) =>
			'The code block that begins here is never closed, so all the text below it is code.',
		hint: ({ marks }: { marks: string }) =>
			`Add a line with the same ${marks.length} marks behind the last line of code.`,
	},
} as const satisfies Record<string, IssueDefinition<never>>;
