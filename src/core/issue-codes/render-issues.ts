import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

/** What can keep a prompt from being shown as it is meant. */
export const RENDER_ISSUES = {
	'render-failed': {
		severity: 'warning',
		message: ({ reason }: { reason: string }) =>
			`The prompt could not be rendered (${reason}); the page shows its source as plain text.`,
		hint: () => 'Simplify the Markdown: nest less deeply, or split the file.',
	},
	'highlight-skipped': {
		severity: 'info',
		message: ({ language, reason }: { language: string; reason: string }) =>
			`The code block in ${quoteCode(language)} is shown without colours: ${reason}.`,
		hint: () => 'Shorten the block, or give it no language.',
	},
	'image-remote': {
		severity: 'info',
		message: ({ target }: { target: string }) =>
			`The image ${quoteCode(target)} lies elsewhere and is not loaded; the page links to it.`,
		hint: () => 'Put the image beside the agent file and point at it with a relative path.',
	},
	'image-missing': {
		severity: 'warning',
		message: ({ target }: { target: string }) =>
			`The image ${quoteCode(target)} is not there; the page shows its text instead.`,
		hint: () => 'Add the file, or mend the path: it is relative to the agent file.',
	},
	'link-unresolved': {
		severity: 'info',
		message: ({ target }: { target: string }) =>
			`The link to ${quoteCode(target)} leads nowhere on this site; the page shows it as text.`,
		hint: () =>
			'Point it at a file of the collection, at a heading of this prompt, or at an address.',
	},
	'link-unsafe': {
		severity: 'warning',
		message: ({ target }: { target: string }) =>
			`The link to ${quoteCode(target)} is not an address that a page may open; it is shown as text.`,
		hint: () => 'Use an `https:` address, a relative path, or `mailto:`.',
	},
} as const satisfies Record<string, IssueDefinition<never>>;
