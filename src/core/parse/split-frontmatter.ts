import { HOST_FIELDS } from '../host-fields.ts';
import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';

export interface SplitFile {
	/** What stands between the fences; null when there is no frontmatter. */
	yaml: string | null;
	/** The line on which that begins. */
	yamlLine: number;
	/** What is below the frontmatter, without blank lines around it. */
	prompt: string;
	promptLine: number;
	/** True when hosts see no frontmatter here, though a person does. */
	hidden: boolean;
	issues: Issue[];
}

const FENCE = /^---[ \t]*$/;
const OTHER_LANGUAGE = /^---[ \t]*[\w+.-]+[ \t]*$/;
const FIELD_LINE = /^([A-Za-z][\w-]*)[ \t]*:/;

/**
 * Parts a file into frontmatter and prompt. The frontmatter begins with a line `---`, the first one
 * that is not blank, and ends with the next line `---`; dashes inside of a line are text. Without an
 * end it goes on to the first blank line, if it begins with a known field.
 */
export function splitFrontmatter(text: string): SplitFile {
	const lines = text.split('\n');
	const start = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[start] ?? '';
	if (!FENCE.test(opening)) return withoutFrontmatter(lines, tellLanguage(opening, start + 1));

	const issues: Issue[] = [];
	const closing = lines.findIndex((line, index) => index > start && FENCE.test(line));
	const end = closing === -1 ? findUnclosedEnd(lines, start) : closing;
	if (end === null) return withoutFrontmatter(lines, []);

	if (start > 0) {
		issues.push(
			createIssue('frontmatter-not-first', { line: start + 1 }, { line: start + 1, column: 1 })
		);
	}
	const blankFence = [start, closing].find((index) => /[ \t]$/.test(lines[index] ?? ''));
	if (blankFence !== undefined) {
		issues.push(createIssue('frontmatter-fence-blanks', {}, { line: blankFence + 1, column: 4 }));
	}
	if (closing === -1) {
		issues.push(createIssue('frontmatter-unclosed', { line: end }, { line: start + 1, column: 1 }));
	}
	return {
		...trimPrompt(lines, closing === -1 ? end : end + 1),
		yaml: lines.slice(start + 1, end).join('\n'),
		yamlLine: start + 2,
		hidden: start > 0 || closing === -1,
		issues,
	};
}

/** The index behind the last line of frontmatter that nobody has closed; null when it is none. */
function findUnclosedEnd(lines: readonly string[], start: number): number | null {
	const field = FIELD_LINE.exec(lines[start + 1] ?? '')?.[1];
	if (field === undefined || !Object.hasOwn(HOST_FIELDS, field)) return null;
	const blank = lines.findIndex((line, index) => index > start && line.trim() === '');
	return blank === -1 ? lines.length : blank;
}

function withoutFrontmatter(lines: readonly string[], issues: Issue[]): SplitFile {
	return { ...trimPrompt(lines, 0), yaml: null, yamlLine: 1, hidden: false, issues };
}

function tellLanguage(opening: string, line: number): Issue[] {
	if (!OTHER_LANGUAGE.test(opening) || /^-+\s*$/.test(opening)) return [];
	return [createIssue('frontmatter-language', { fence: opening.trim() }, { line, column: 1 })];
}

/** Cuts whole blank lines only: the indentation of the first line has a meaning. */
function trimPrompt(
	lines: readonly string[],
	from: number
): Pick<SplitFile, 'prompt' | 'promptLine'> {
	let first = from;
	let last = lines.length;
	while (first < last && lines[first]?.trim() === '') first++;
	while (last > first && lines[last - 1]?.trim() === '') last--;
	return {
		prompt: lines.slice(first, last).join('\n'),
		promptLine: first < last ? first + 1 : Math.max(1, Math.min(from + 1, lines.length)),
	};
}
