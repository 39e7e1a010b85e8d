import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';

const INDENTED_FENCE = /^([ \t]+)---[ \t]*$/;

/**
 * Takes the indentation from a file of which every line has it, frontmatter included: no host sees
 * frontmatter there, and the whole prompt would be one block of code.
 */
export function dedentFile(text: string): { text: string; indent: number; issues: Issue[] } {
	const unchanged = { text, indent: 0, issues: [] };
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const indent = INDENTED_FENCE.exec(lines[first] ?? '')?.[1];
	if (indent === undefined) return unchanged;
	if (!lines.every((line) => line.startsWith(indent) || line.trim() === '')) return unchanged;
	const place = { line: first + 1, column: 1 };
	return {
		text: lines.map((line) => line.slice(indent.length)).join('\n'),
		indent: indent.length,
		issues: [createIssue('decode-indented', { indent }, place)],
	};
}
