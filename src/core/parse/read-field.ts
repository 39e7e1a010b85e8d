import { closest, distance } from 'fastest-levenshtein';
import type { FieldRule } from '../host-fields.ts';
import { createIssue } from '../issues.ts';
import { quoteCode } from '../quote-code.ts';
import type { Issue } from '../schema.ts';
import type { FrontmatterField, Json } from './frontmatter-field.ts';

const BOOLEAN_WORDS: Record<string, boolean> = {
	yes: true,
	no: false,
	on: true,
	off: false,
	'1': true,
	'0': false,
	true: true,
	false: false,
};

const EXPECTED: Record<FieldRule['type'], string> = {
	text: 'text',
	integer: 'a whole number',
	number: 'a number',
	boolean: '`true` or `false`',
	list: 'a list',
	mapping: 'a mapping',
	collection: 'a list or a mapping',
	choice: 'one word',
	any: 'a value',
};

const INTEGER = /^[+-]?\d+$/;

/** The most letters by which a value may miss a choice to be taken for a slip. */
const SLIP = 2;

/** Brings a field's value to the type that its rule asks for; where it cannot, the value is kept. */
export function readField(
	field: FrontmatterField,
	rule: FieldRule
): { value: Json; issues: Issue[] } {
	const { key, value, text, place } = field;
	if (value === null || rule.type === 'any') return { value, issues: [] };
	const converted = convert(field, rule);
	if (converted === undefined) {
		const args = {
			field: key,
			found: describeValue(value),
			expected: EXPECTED[rule.type],
			example: rule.example,
		};
		return { value, issues: [createIssue('field-wrong-type', args, place)] };
	}
	if (rule.type === 'choice') return { value: converted, issues: checkChoice(field, rule.choices) };
	const isCoerced = typeof converted !== typeof value && typeof converted !== 'string';
	if (!isCoerced || Array.isArray(converted)) return { value: converted, issues: [] };
	const read = String(converted);
	const written = text === read ? JSON.stringify(text) : String(text);
	const args = { field: key, written, read };
	return { value: converted, issues: [createIssue('field-coerced', args, place)] };
}

/** What a value is, for a message: `a list`, ``the number `3` ``. */
export function describeValue(value: Json): string {
	if (value === null) return 'empty';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'a mapping';
	return `the ${typeof value === 'string' ? 'text' : typeof value} ${quoteCode(String(value))}`;
}

/** Undefined where no reading of the value is of the type. */
function convert({ value, text }: FrontmatterField, rule: FieldRule): Json | undefined {
	const isCollection = typeof value === 'object' && value !== null;
	switch (rule.type) {
		case 'text':
		case 'choice':
			return isCollection ? undefined : (text ?? String(value));
		case 'boolean':
			return text === null ? undefined : BOOLEAN_WORDS[text.toLowerCase()];
		case 'integer':
			return text !== null && INTEGER.test(text) ? Number(text) : undefined;
		case 'number':
			return text !== null && text.trim() !== '' && Number.isFinite(Number(text))
				? Number(text)
				: undefined;
		case 'list':
			if (Array.isArray(value)) return value;
			return text === null ? undefined : splitAtCommas(text);
		case 'mapping':
			return isCollection && !Array.isArray(value) ? value : undefined;
		case 'collection':
			if (isCollection) return value;
			return text === null ? undefined : splitAtCommas(text);
		case 'any':
			return value;
	}
}

function splitAtCommas(text: string): string[] {
	return text
		.split(',')
		.map((entry) => entry.trim())
		.filter(Boolean);
}

function checkChoice({ key, text, place }: FrontmatterField, choices: readonly string[]): Issue[] {
	const value = text ?? '';
	if (choices.includes(value)) return [];
	const near = closest(value, [...choices]);
	const nearest = distance(value.toLowerCase(), near.toLowerCase()) <= SLIP ? near : null;
	return [createIssue('field-unknown-value', { field: key, value, choices, nearest }, place)];
}
