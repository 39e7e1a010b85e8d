import { addAttribute as addByAstro } from 'astro/compiler-runtime';
import { Html, inBytes } from './html.ts';

const QUOTED = /[&"]/;
const AMPERSANDS = /&/g;
const QUOTES = /"/g;

/** Names whose value is written as it is, as far as asked; which those are is Astro's to say. */
const plainNames = new Map<string, boolean>();

/** An attribute as Astro writes it, ` name="value"`; empty for one that is not to be there. */
export function addAttribute(
	value: unknown,
	name: string,
	shouldEscape = true,
	tagName = ''
): Html | string {
	if (value === null || value === undefined) return '';
	if (shouldEscape && (typeof value === 'string' || typeof value === 'number') && isPlain(name)) {
		return new Html(value === '' ? ` ${name}` : ` ${name}="${quote(String(value))}"`);
	}
	const written: unknown = addByAstro(value, name, shouldEscape, tagName);
	return written === '' ? '' : new Html(String(written));
}

function quote(text: string): string {
	return inBytes(
		QUOTED.test(text) ? text.replace(AMPERSANDS, '&amp;').replace(QUOTES, '&quot;') : text
	);
}

function isPlain(name: string): boolean {
	let isIt = plainNames.get(name);
	if (isIt === undefined) {
		isIt = String(addByAstro('x', name)) === ` ${name}="x"`;
		plainNames.set(name, isIt);
	}
	return isIt;
}
