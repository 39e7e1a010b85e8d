import { element, type Html, join, text } from '../policy.ts';
import type { InkRun } from './tokeniser.ts';

/** Lines of coloured code as HTML: a span for each run, none for the plain ink, none over a line's end. */
export function runsToHtml(lines: readonly (readonly InkRun[])[]): Html {
	return join(
		lines.map((runs) =>
			join(
				runs.map(({ ink, text: code }) =>
					ink === '' ? text(code) : element('span', { class: ink }, text(code))
				)
			)
		),
		'\n'
	);
}
