import type { Severity } from '../core/severity.ts';
import type { CheckReport, PlacedIssue } from './check-report.ts';
import { toSlashes } from './check-report.ts';
import { count } from './terminal.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
	Severity,
	string
>;

const IN_MESSAGES = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const IN_PROPERTIES = { ...IN_MESSAGES, ':': '%3A', ',': '%2C' };

/**
 * As workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function formatIssuesForGitHub(report: CheckReport): string {
	const told = count(report.issues.length, 'issue');
	return [...report.issues.map(toCommand), `${count(report.agents, 'agent')}: ${told}.`].join('\n');
}

function toCommand({ file, line, column, code, severity, message, hint }: PlacedIssue): string {
	const properties = Object.entries({ file: toSlashes(file), line, col: column, title: code })
		.map(([key, value]) => `${key}=${escapeFor(IN_PROPERTIES, String(value))}`)
		.join(',');
	return `::${COMMANDS[severity]} ${properties}::${escapeFor(IN_MESSAGES, `${message}\n${hint}`)}`;
}

function escapeFor(escapes: Readonly<Record<string, string>>, text: string): string {
	return text.replace(/[%\r\n:,]/g, (character) => escapes[character] ?? character);
}
