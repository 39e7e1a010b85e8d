import type { CheckReport } from './check-report.ts';

/** The whole report as one JSON object, for scripts. */
export function formatIssuesAsJson(report: CheckReport): string {
	return JSON.stringify(report, null, '\t');
}
