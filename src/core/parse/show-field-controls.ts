import type { Issue } from '../schema.ts';
import type { FrontmatterField, Json } from './frontmatter-field.ts';
import { showControls } from './show-controls.ts';

/**
 * Makes visible what a file writes as an escape and not as a byte: `"\0"` and `"\uD800"` become
 * characters only when YAML is read.
 */
export function showFieldControls(fields: readonly FrontmatterField[]): {
	fields: FrontmatterField[];
	issues: Issue[];
} {
	const issues: Issue[] = [];
	const shown = fields.map((field) => {
		const met: Issue[] = [];
		const show = (text: string): string => {
			const result = showControls(text);
			met.push(...result.issues.filter(({ code }) => code === 'decode-control-characters'));
			return result.text;
		};
		const key = show(field.key);
		const text = field.text === null ? null : show(field.text);
		const value = text !== null && field.value === field.text ? text : showJson(field.value, show);
		const [first] = met;
		if (first === undefined) return field;
		issues.push({ ...first, ...field.place });
		return { ...field, key, value, text };
	});
	return { fields: shown, issues };
}

function showJson(value: Json, show: (text: string) => string): Json {
	if (typeof value === 'string') return show(value);
	if (Array.isArray(value)) return value.map((entry) => showJson(entry, show));
	if (typeof value !== 'object' || value === null) return value;
	// `fromEntries` defines own properties, so `__proto__` is a key like any other.
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [show(key), showJson(inner, show)])
	);
}
