import { HOST_FIELDS } from '../host-fields.ts';
import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import type { FrontmatterField } from './frontmatter-field.ts';

const SEPARATORS = /[-_ ]/g;

/** Of two hosts' spellings of one field, the first in the table is meant by a third spelling. */
const BY_FOLDED_NAME = new Map(
	Object.keys(HOST_FIELDS)
		.reverse()
		.map((name) => [foldName(name), name])
);

const SKILL_FIELDS = new Set(['allowedtools']);

/**
 * Gives fields that differ from a known one in case or separators only, such as `Description`, that
 * one's name, unless the file has it as well.
 */
export function mendSpelling(fields: ReadonlyMap<string, FrontmatterField>): {
	fields: Map<string, FrontmatterField>;
	issues: Issue[];
} {
	const mended = new Map<string, FrontmatterField>();
	const issues: Issue[] = [];
	for (const [key, field] of fields) {
		const folded = foldName(key);
		const known = BY_FOLDED_NAME.get(folded);
		if (SKILL_FIELDS.has(folded) && !fields.has('tools')) {
			issues.push(createIssue('field-of-skills', { field: key }, field.place));
		}
		if (
			known === undefined ||
			Object.hasOwn(HOST_FIELDS, key) ||
			fields.has(known) ||
			mended.has(known)
		) {
			mended.set(key, field);
			continue;
		}
		issues.push(createIssue('field-spelling', { written: key, field: known }, field.place));
		mended.set(known, { ...field, key: known });
	}
	return { fields: mended, issues };
}

function foldName(name: string): string {
	return name.toLowerCase().replace(SEPARATORS, '');
}
