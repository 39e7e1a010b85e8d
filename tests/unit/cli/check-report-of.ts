import type { CheckReport } from '../../../src/cli/check-report.ts';
import { createIssue } from '../../../src/core/issues.ts';

/** A report of one issue of each severity, in files with names that want escaping. */
export function reportOfEach(): CheckReport {
	const files = ['agents/a, b: 100%.md', 'agents/ü b.md', 'a.md'] as const;
	const place = { line: 3, column: 14 };
	return {
		agents: 3,
		issues: [
			{ ...createIssue('description-missing', {}, place), file: files[0] },
			{
				...createIssue('frontmatter-colon', { field: 'a\r\n::error::b, 5%' }, place),
				file: files[1],
			},
			{ ...createIssue('decode-bom', {}, { line: 1, column: 1 }), file: files[2] },
		],
		documents: [{ file: 'notes.md', reason: 'It has no frontmatter.' }],
	};
}
