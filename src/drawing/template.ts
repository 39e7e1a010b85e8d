import { render as renderByAstro } from 'astro/compiler-runtime';
import { escapeHtml, Html, isAstroHtml } from './html.ts';
import { mayFail } from './may-fail.ts';

/**
 * The HTML of a component's template, as one text. Astro keeps templates as trees of what is to be
 * streamed; nothing here is streamed, and the text alone costs a third.
 *
 * @returns `Html`, or a promise of it where a value is one. What is known to Astro alone (scripts and
 * heads of pages that it draws itself) is left to its own templates.
 */
export function renderTemplate(parts: TemplateStringsArray, ...values: unknown[]): unknown {
	let html = '';
	for (let index = 0; index < values.length; index++) {
		const text = toHtml(values[index]);
		if (text === null) return renderUnknown(parts, values);
		html += parts[index] + text;
	}
	return new Html(html + parts[values.length]);
}

/** Null for what cannot be written at once. */
function toHtml(value: unknown): string | null {
	if (value instanceof Html) return value.html;
	switch (typeof value) {
		case 'string':
			return escapeHtml(value);
		case 'undefined':
			return '';
		case 'boolean':
			return value ? 'true' : '';
		case 'number':
		case 'bigint':
			return String(value);
		case 'object':
			if (value === null) return '';
			if (Array.isArray(value)) return listToHtml(value);
			return isAstroHtml(value) ? String(value) : null;
		default:
			return null;
	}
}

function listToHtml(list: readonly unknown[]): string | null {
	let html = '';
	for (const value of list) {
		const text = toHtml(value);
		if (text === null) return null;
		html += text;
	}
	return html;
}

function renderUnknown(parts: TemplateStringsArray, values: readonly unknown[]): unknown {
	if (!values.some(isAwaited)) return renderByAstro(parts, ...values);
	const awaited = values.map((value) => (Array.isArray(value) ? Promise.all(value) : value));
	return mayFail(Promise.all(awaited).then((known) => renderTemplate(parts, ...known)));
}

function isAwaited(value: unknown): boolean {
	return Array.isArray(value) ? value.some(isAwaited) : value instanceof Promise;
}
