import { compareCodeUnits } from '../core/derive/fold.ts';
import type { Roster } from '../core/derive/roster.ts';
import { DOCUMENT_REASONS } from '../core/document-reasons.ts';
import type { Issue } from '../core/schema.ts';
import { SEVERITIES, type Severity } from '../core/severity.ts';
import { type AgentFace, faceOf } from './agent-face.ts';

/** One place where something is wrong, with what is wrong there. */
export interface HealthRow {
	/** `document`: a file that is not an agent. */
	severity: Severity | 'document';
	code: string;
	message: string;
	hint: string;
	/** Null for a file that is not an agent. */
	agent: AgentFace | null;
	path: string;
	/** Null where the whole file is meant. */
	line: number | null;
	column: number | null;
}

const ORDER: readonly HealthRow['severity'][] = [...SEVERITIES, 'document'];

/**
 * Every issue of the collection and of the guides beside it, and every file that is not an agent: worst first, then by code,
 * then by what is said, then by place.
 */
export function healthRows(roster: Roster): HealthRow[] {
	const rows = [
		...roster.agents.flatMap((agent) =>
			agent.issues.map((issue) => issueRow(issue, agent.source.path, faceOf(agent)))
		),
		...roster.documents.flatMap(({ path, issues }) =>
			issues.map((issue) => issueRow(issue, path, null))
		),
		...roster.guides.flatMap(({ path, issues }) =>
			issues.map((issue) => issueRow(issue, path, null))
		),
		...roster.documents.map(
			({ path, reason }): HealthRow => ({
				severity: 'document',
				code: reason,
				message: DOCUMENT_REASONS[reason],
				hint: 'To leave it out of this list, exclude it by a pattern.',
				agent: null,
				path,
				line: null,
				column: null,
			})
		),
	];
	return rows.sort(compareRows);
}

function issueRow(issue: Issue, path: string, agent: AgentFace | null): HealthRow {
	const { severity, code, message, hint, line, column } = issue;
	return { severity, code, message, hint, agent, path, line, column };
}

function compareRows(first: HealthRow, second: HealthRow): number {
	return (
		ORDER.indexOf(first.severity) - ORDER.indexOf(second.severity) ||
		compareCodeUnits(first.code, second.code) ||
		compareCodeUnits(first.message, second.message) ||
		compareCodeUnits(first.hint, second.hint) ||
		compareCodeUnits(first.path, second.path) ||
		(first.line ?? 0) - (second.line ?? 0) ||
		(first.column ?? 0) - (second.column ?? 0)
	);
}
