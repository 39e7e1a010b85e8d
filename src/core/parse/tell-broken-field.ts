import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import type { FieldPart } from './field-part.ts';
import { parseYaml } from './parse-yaml.ts';

const UNINDENTED = /^[^\s#]/;
const SPECIAL_START = /^[*&!%@`]/;
const INNER_COLON = /:(?=[ \t]|$)/m;

/** Says why a field's lines are not valid YAML, at the place where that shows. */
export function tellBrokenField({ field, line, lines, opening, column }: FieldPart): Issue[] {
	const unindented = lines.findIndex((text, index) => index > 0 && UNINDENTED.test(text));
	if (unindented > 0) {
		const args = { field, line: lines[unindented] ?? '' };
		return [createIssue('frontmatter-unindented', args, { line: line + unindented, column: 1 })];
	}
	if (SPECIAL_START.test(opening)) {
		const args = { field, value: opening };
		return [createIssue('frontmatter-special-start', args, { line, column })];
	}
	const colon = INNER_COLON.exec(opening);
	if (colon !== null && !/^["'[{|>]/.test(opening)) {
		const place = { line, column: column + colon.index };
		return [createIssue('frontmatter-colon', { field }, place)];
	}
	return [
		createIssue('frontmatter-invalid', { detail: yamlDetail(lines.join('\n')) }, { line, column }),
	];
}

/** What the YAML parser says, without the full stop. */
export function yamlDetail(yaml: string): string {
	const [error] = parseYaml(yaml)?.errors ?? [];
	return error?.message.split('\n')[0]?.replace(/\.$/, '') ?? 'it is too nested to be read';
}
