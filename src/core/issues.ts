/**
 * Everything that can be wrong with an agent file, as data. A code is permanent: guides, tests and
 * CI filters name it. A message says what is wrong in the author's words with the offending value in
 * backticks; a hint says what to do next, with the corrected input where it is known.
 */
import type { Place } from './place.ts';
import type { Issue } from './schema.ts';
import type { Severity } from './severity.ts';

export const ISSUES = {
	'decode-utf16': {
		severity: 'info',
		message: ({ encoding }: { encoding: string }) =>
			`The file is encoded as ${encoding}; it was read as such.`,
		hint: () => 'Save the file as UTF-8: hosts expect it.',
	},
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

interface IssueDefinition<Arguments> {
	severity: Severity;
	message: (args: Arguments) => string;
	hint: (args: Arguments) => string;
}

type IssueArguments<Code extends IssueCode> =
	Parameters<(typeof ISSUES)[Code]['message']> extends [infer Arguments]
		? Arguments
		: Record<string, never>;
