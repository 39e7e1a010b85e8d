import type { SearchFindings } from './search-findings.ts';
import { count, paint } from './terminal.ts';
import { toVisibleText } from './visible-text.ts';

/** Findings for a person at a terminal. The texts are the agents' own, so they are made safe to print. */
export function searchReport(findings: SearchFindings): string {
	const { readAs, corrected, total, agents, isComplete } = findings;
	if (total === 0) return `No agent found for ${toVisibleText(findings.query) || 'no words'}.`;
	const head = [
		...(corrected.length > 0 ? [`Read as ${paint('bold', toVisibleText(readAs))}.`] : []),
		...(isComplete ? [] : ['No agent matches every word; best matches first.']),
	];
	const rows = agents.map(({ id, title, summary, facts, reasons }, index) =>
		[
			`${String(index + 1).padStart(2)}. ${paint('bold', toVisibleText(title))}  ${paint('dim', toVisibleText(id))}`,
			`    ${toVisibleText(summary)}`,
			...reasons.map(
				(reason) =>
					`    ${paint('cyan', toVisibleText(reason.title))}: ${toVisibleText(reason.text)}`
			),
			`    ${paint('dim', facts.map(toVisibleText).join(' · '))}`,
		].join('\n')
	);
	const rest = total - agents.length;
	const foot = rest > 0 ? [paint('dim', `${count(rest, 'more agent')}; --limit shows more.`)] : [];
	return [...(head.length > 0 ? [head.join(' ')] : []), ...rows, ...foot].join('\n\n');
}
