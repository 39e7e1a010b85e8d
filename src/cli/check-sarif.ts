import type { Severity } from '../core/severity.ts';
import { packageVersion } from '../integrations/package-root.ts';
import { type CheckReport, type PlacedIssue, toSlashes } from './check-report.ts';
import { type CheckRule, readRules } from './check-rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
	Severity,
	string
>;

/**
 * As a log of SARIF 2.1.0, which code scanning services and editors read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatIssuesAsSarif(report: CheckReport): string {
	const rules = readRules();
	const driver = {
		name: 'Roster',
		version: packageVersion(),
		rules: rules.map(toDescriptor),
	};
	const results = report.issues.map((issue) => toResult(issue, rules));
	const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
	return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, '\t');
}

function toDescriptor({ code, severity, title, help }: CheckRule) {
	return {
		id: code,
		shortDescription: { text: title },
		help: { text: help, markdown: help },
		defaultConfiguration: { level: LEVELS[severity] },
	};
}

function toResult(
	{ file, line, column, code, severity, message, hint }: PlacedIssue,
	rules: readonly CheckRule[]
) {
	return {
		ruleId: code,
		ruleIndex: rules.findIndex((rule) => rule.code === code),
		level: LEVELS[severity],
		message: { text: `${message}\n${hint}` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: toUri(file) },
					region: { startLine: line, startColumn: column },
				},
			},
		],
	};
}

/** A relative reference: without a scheme, whatever the file is called. */
function toUri(file: string): string {
	return toSlashes(file).split('/').map(encodeURIComponent).join('/');
}
