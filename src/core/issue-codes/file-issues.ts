import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

/** What can be wrong with a file before its text is looked at, or between two files. */
export const FILE_ISSUES = {
	unreadable: {
		severity: 'error',
		message: ({ path, detail }: SkippedFile) =>
			`The file ${quoteCode(path)} could not be read${because(detail)}.`,
		hint: () => 'Check that the file is still there and that you may read it.',
	},
	'not-a-file': {
		severity: 'warning',
		message: ({ path, detail }: SkippedFile) =>
			`${quoteCode(path)} is not a regular file${because(detail)}, so it was left out.`,
		hint: () => 'Replace it by a regular Markdown file, or exclude it by a pattern.',
	},
	'link-outside': {
		severity: 'warning',
		message: ({ path, detail }: SkippedFile) =>
			`${quoteCode(path)} is a symbolic link that leaves the source folder${because(detail)}, so it was not followed.`,
		hint: () => 'Copy the file into the source folder, or add the folder it lies in as a source.',
	},
	'too-large': {
		severity: 'error',
		message: ({ path, bytes, maximum }: { path: string; bytes: number; maximum: number }) =>
			`The file ${quoteCode(path)} has ${inMegabytes(bytes)} MB, more than the ${inMegabytes(maximum)} MB that an agent file may have, so it was not read.`,
		hint: () => 'Split the prompt, or exclude the file by a pattern if it is not an agent.',
	},
	'id-collision': {
		severity: 'error',
		message: ({ path, otherPath, id }: { path: string; otherPath: string; id: string }) =>
			`${quoteCode(path)} and ${quoteCode(otherPath)} lead to the same address; this one got the id ${quoteCode(id)}.`,
		hint: ({ path, otherPath }) =>
			`Rename ${quoteCode(path)} or ${quoteCode(otherPath)} so that they differ in more than letter case and punctuation.`,
	},
	'name-shared': {
		severity: 'info',
		message: ({ name, otherPaths }: { name: string; otherPaths: readonly string[] }) =>
			`The name ${quoteCode(name)} is also used by ${listOf(otherPaths)}.`,
		hint: () =>
			'In one agents folder a host loads only one agent of a name: give each its own, or install only one of them.',
	},
	'issue-repeated': {
		severity: 'info',
		message: ({ code, count }: { code: string; count: number }) =>
			`The issue ${quoteCode(code)} occurs ${count} more ${count === 1 ? 'time' : 'times'} in this file.`,
		hint: () => 'Mend those that are told; the others are told afterwards.',
	},
} as const satisfies Record<string, IssueDefinition<never>>;

/** The most paths that a message names; it counts the rest. */
const MOST_PATHS = 4;

function listOf(paths: readonly string[]): string {
	const named = paths.slice(0, MOST_PATHS).map(quoteCode).join(', ');
	const rest = paths.length - MOST_PATHS;
	return rest > 0 ? `${named} and ${rest} more` : named;
}

function because(detail: string): string {
	return detail === '' ? '' : ` (${detail})`;
}

function inMegabytes(bytes: number): string {
	return (bytes / 1_048_576).toFixed(1);
}

interface SkippedFile {
	path: string;
	detail: string;
}
