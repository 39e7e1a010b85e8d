import { element, type Html, join } from '../policy.ts';
import type { FenceMeta } from './fence-meta.ts';

/** What the code of a block shows, with the lines that its fence asks for marked; its text stays the same. */
export function markLines(code: Html, { marked }: FenceMeta): Html {
	if (marked.length === 0) return code;
	// No span goes over the end of a line, so each line is whole.
	const lines = code.split('\n') as Html[];
	return join(
		lines.map((line, index) => {
			const ended = (index < lines.length - 1 ? `${line}\n` : line) as Html;
			const isMarked = marked.some(([from, to]) => index + 1 >= from && index + 1 <= to);
			return isMarked ? element('span', { class: 'marked' }, ended) : ended;
		})
	);
}
