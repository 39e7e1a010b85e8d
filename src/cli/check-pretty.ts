import { SEVERITIES, type Severity } from '../core/severity.ts';
import type { CheckReport, PlacedIssue } from './check-report.ts';
import { count, paint } from './terminal.ts';
import { toVisibleText } from './visible-text.ts';

const SEVERITY_COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
	Severity,
	string
>;

/** Like a compiler: `file:line:column severity code message`, and the mend on the line below. */
export function formatIssuesForPeople(report: CheckReport): string {
	const lines = report.issues.flatMap(issueLines);
	for (const { file, reason } of report.documents) {
		lines.push(`${paint('bold', toVisibleText(file))} ${paint('dim', 'not an agent')} ${reason}`);
	}
	return [...lines, ...(lines.length > 0 ? [''] : []), summary(report)].join('\n');
}

function issueLines(issue: PlacedIssue): string[] {
	const place = paint('bold', `${toVisibleText(issue.file)}:${issue.line}:${issue.column}`);
	const severity = paint(SEVERITY_COLORS[issue.severity], issue.severity);
	return [
		`${place} ${severity} ${paint('dim', issue.code)} ${toVisibleText(issue.message)}`,
		`  ${paint('dim', toVisibleText(issue.hint))}`,
	];
}

function summary({ agents, issues, documents }: CheckReport): string {
	const told = SEVERITIES.map((severity) => ({
		severity,
		number: issues.filter((issue) => issue.severity === severity).length,
	}))
		.filter(({ number }) => number > 0)
		.map(({ severity, number }) =>
			count(number, severity, severity === 'info' ? 'infos' : `${severity}s`)
		);
	const others = documents.length > 0 ? `, ${count(documents.length, 'other file')}` : '';
	return `${count(agents, 'agent')}${others}: ${told.length > 0 ? told.join(', ') : 'no issues'}.`;
}
