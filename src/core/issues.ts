/**
 * Everything that can be wrong with an agent file, as data. A code is permanent: guides, tests and
 * CI filters name it. A message says what is wrong in the author's words with the offending value in
 * backticks; a hint says what to do next, with the corrected input where it is known.
 */
import { ENCODING_ISSUES } from './issue-codes/encoding-issues.ts';
import { EXAMPLE_ISSUES } from './issue-codes/example-issues.ts';
import { FENCE_ISSUES } from './issue-codes/fence-issues.ts';
import { FIELD_ISSUES } from './issue-codes/field-issues.ts';
import { FILE_ISSUES } from './issue-codes/file-issues.ts';
import { FRONTMATTER_ISSUES } from './issue-codes/frontmatter-issues.ts';
import { GUIDE_ISSUES } from './issue-codes/guide-issues.ts';
import { RENDER_ISSUES } from './issue-codes/render-issues.ts';
import { TOOL_ISSUES } from './issue-codes/tool-issues.ts';
import type { IssueDefinition } from './issue-definition.ts';
import type { Place } from './place.ts';
import type { Issue } from './schema.ts';

/** The groups lie in `issue-codes/`, one file each; no code may stand in two. */
export const ISSUES = {
	...FILE_ISSUES,
	...ENCODING_ISSUES,
	...FRONTMATTER_ISSUES,
	...FIELD_ISSUES,
	...EXAMPLE_ISSUES,
	...TOOL_ISSUES,
	...FENCE_ISSUES,
	...RENDER_ISSUES,
	...GUIDE_ISSUES,
} as const satisfies Record<string, IssueDefinition<never>>;

export type IssueCode = keyof typeof ISSUES;

/**
 * Makes an issue from the catalogue.
 *
 * @param args - What the message and the hint of that code need.
 * @param place - Where the fault stands in the source file.
 */
export function createIssue<Code extends IssueCode>(
	code: Code,
	args: IssueArguments<Code>,
	place: Place
): Issue {
	const definition = ISSUES[code] as IssueDefinition<IssueArguments<Code>>;
	return {
		code,
		severity: definition.severity,
		message: definition.message(args),
		hint: definition.hint(args),
		line: place.line,
		column: place.column,
	};
}

/** What a code's words need: the argument of its message, which names all that the hint uses too. */
export type IssueArguments<Code extends IssueCode> =
	Parameters<(typeof ISSUES)[Code]['message']> extends [infer Arguments]
		? Arguments
		: Record<string, never>;
