import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import type { FrontmatterField } from './frontmatter-field.ts';
import { LONGEST_TEXT, LONGEST_VALUE } from './limits.ts';

/** Cuts texts that no host would take: pages and lists repeat a name many times. */
export function cutValues(fields: readonly FrontmatterField[]): {
	fields: FrontmatterField[];
	issues: Issue[];
} {
	const issues: Issue[] = [];
	const cut = fields.map((field) => {
		const most = field.key === 'description' ? LONGEST_TEXT : LONGEST_VALUE;
		const characters = field.text?.length ?? 0;
		if (field.text === null || characters <= most) return field;
		issues.push(createIssue('field-too-long', { field: field.key, characters, most }, field.place));
		const text = `${field.text.slice(0, most).toWellFormed()}…`;
		return { ...field, text, value: text };
	});
	return { fields: cut, issues };
}
