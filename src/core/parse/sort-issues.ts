import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';

/** The most issues of one code that are told of one file; the rest are counted. */
const MOST_ALIKE = 30;

/** Puts issues in the order of the file, and counts those of one code that are too many to be told. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const told: Issue[] = [];
	const counts = new Map<string, number>();
	const lastPlaces = new Map<string, Issue>();
	for (const issue of [...issues].sort(compareIssues)) {
		const count = (counts.get(issue.code) ?? 0) + 1;
		counts.set(issue.code, count);
		if (count > MOST_ALIKE) continue;
		told.push(issue);
		lastPlaces.set(issue.code, issue);
	}
	for (const [code, count] of counts) {
		const place = lastPlaces.get(code);
		if (count <= MOST_ALIKE || place === undefined) continue;
		const more = createIssue('issue-repeated', { code, count: count - MOST_ALIKE }, place);
		told.splice(told.indexOf(place) + 1, 0, more);
	}
	return told;
}

function compareIssues(a: Issue, b: Issue): number {
	if (a.line !== b.line) return a.line - b.line;
	if (a.column !== b.column) return a.column - b.column;
	if (a.code === b.code) return 0;
	return a.code < b.code ? -1 : 1;
}
