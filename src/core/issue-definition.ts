import type { Severity } from './severity.ts';

/** One entry of the catalogue of issues: how bad it is, and its words. */
export interface IssueDefinition<Arguments> {
	severity: Severity;
	/** What is wrong and where, in the author's words, with the offending value in backticks. */
	message: (args: Arguments) => string;
	/** The next action, with the corrected input where it is known. */
	hint: (args: Arguments) => string;
}
