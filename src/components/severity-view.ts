import type { Severity } from '../core/severity.ts';

/** How a severity is told: a word, a shape, and only then a colour. */
export const SEVERITY_VIEWS = {
	error: {
		heading: 'Errors',
		note: 'The host will not take the file, or takes another in its place.',
		shape: 'M7 0l7 7-7 7-7-7Z',
	},
	warning: {
		heading: 'Warnings',
		note: 'It works here and in a lenient host; it may not elsewhere.',
		shape: 'M7 .8 13.6 13H.4Z',
	},
	info: {
		heading: 'Notes',
		note: 'Mended for display, or worth knowing; nothing you must do.',
		shape:
			'M7 .4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 7 .4Zm0 2a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2Z',
	},
} as const satisfies Record<Severity, { heading: string; note: string; shape: string }>;
