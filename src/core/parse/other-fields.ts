import { type FieldRule, HOST_FIELDS } from '../host-fields.ts';
import type { Issue } from '../schema.ts';
import type { FrontmatterField, Json } from './frontmatter-field.ts';
import { readField } from './read-field.ts';

/** Fields that have a place of their own in an agent. */
const OWN_PLACE = new Set([
	'name',
	'description',
	'tools',
	'disallowedTools',
	'model',
	'color',
	'category',
]);

export interface OtherFields {
	/** Those that a host documents. */
	fields: Record<string, Json>;
	/** Those that no host documents. */
	extra: Record<string, Json>;
	issues: Issue[];
}

/** Reads every field that has no place of its own in an agent. */
export function readOtherFields(all: ReadonlyMap<string, FrontmatterField>): OtherFields {
	const documented: [string, Json][] = [];
	const extra: [string, Json][] = [];
	const issues: Issue[] = [];
	for (const [key, field] of all) {
		if (OWN_PLACE.has(key)) continue;
		const rule = ruleOf(key);
		if (rule === undefined) {
			extra.push([key, field.value]);
			continue;
		}
		const read = readField(field, rule);
		documented.push([key, read.value]);
		issues.push(...read.issues);
	}
	// `fromEntries` defines own properties, so `__proto__` is a key like any other.
	return { fields: Object.fromEntries(documented), extra: Object.fromEntries(extra), issues };
}

function ruleOf(key: string): FieldRule | undefined {
	return Object.hasOwn(HOST_FIELDS, key) ? HOST_FIELDS[key as keyof typeof HOST_FIELDS] : undefined;
}
