import { createIssue } from '../issues.ts';
import type { Place } from '../place.ts';
import { readableTitle } from '../readable-title.ts';
import type { Issue } from '../schema.ts';
import { slugify } from '../slugify.ts';
import type { FrontmatterField } from './frontmatter-field.ts';
import { describeValue } from './read-field.ts';

export interface Identity {
	name: string;
	title: string;
	issues: Issue[];
}

const WHITESPACE = /\s+/g;
const FILE_STEM = /([^/]*?)(?:\.[^./]*)?$/;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const USUAL_NAME = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/**
 * What an agent is called: by its frontmatter, by its file otherwise.
 *
 * @param place - Where to tell that the name is missing.
 */
export function readIdentity(
	field: FrontmatterField | undefined,
	{ path, place }: { path: string; place: Place }
): Identity {
	const written = field === undefined ? '' : fieldText(field).replace(WHITESPACE, ' ').trim();
	if (field === undefined || written === '') {
		const name = fileStem(path);
		const issue = createIssue('name-missing', { name: slugify(name) }, field?.place ?? place);
		return { name, title: readableTitle(name), issues: [issue] };
	}
	const suggestion = slugify(LETTER_OR_NUMBER.test(written) ? written : fileStem(path));
	const title = readableTitle(written);
	return { name: written, title, issues: tellName(field, { name: written, suggestion }) };
}

/** A value as text, whatever its type: the entries of a list on lines of their own. */
export function fieldText({ value, text }: FrontmatterField): string {
	if (text !== null) return text;
	if (value === null) return '';
	const entries = Array.isArray(value) ? value : [value];
	return entries
		.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))
		.join('\n');
}

function fileStem(path: string): string {
	return FILE_STEM.exec(path)?.[1]?.trim() || slugify(path);
}

function tellName(
	field: FrontmatterField,
	{ name, suggestion }: { name: string; suggestion: string }
): Issue[] {
	if (typeof field.value === 'object') {
		const args = {
			field: 'name',
			found: describeValue(field.value),
			expected: 'text',
			example: suggestion,
		};
		return [createIssue('field-wrong-type', args, field.place)];
	}
	if (name.includes(':')) return [createIssue('name-has-colon', { name, suggestion }, field.place)];
	if (!USUAL_NAME.test(name)) return [createIssue('name-style', { name, suggestion }, field.place)];
	return [];
}
