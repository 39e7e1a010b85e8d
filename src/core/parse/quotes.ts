const PAIRS: readonly [open: string, close: string][] = [
	['"', '"'],
	["'", "'"],
	['“', '”'],
	['‘', '’'],
	['«', '»'],
];
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Takes the quotes off a speech that stands in them, and only those: quotes inside stay. What
 * follows the closing quote in angle brackets, such as `<Task tool call>`, is kept behind the speech.
 *
 * @example stripQuotes('"Fix the \'users\' table"') // → "Fix the 'users' table"
 * @example stripQuotes('"This" and "that"') // → '"This" and "that"'
 */
export function stripQuotes(speech: string): string {
	const words = speech.trim();
	const untagged = stripTrailingTags(words);
	const inner = untagged === words ? words : unwrap(untagged);
	if (untagged === words || inner === untagged) return unwrap(words);
	return `${inner}\n${words.slice(untagged.length).trim()}`;
}

function unwrap(words: string): string {
	for (const [open, close] of PAIRS) {
		const opens = words.startsWith(open) && words.length > 1;
		const closes = words.endsWith(close) && words.length > 1;
		if (!opens && !closes) continue;
		const inner = words.slice(opens ? open.length : 0, closes ? -close.length : undefined);
		if (opens && closes) return wraps(inner, open, close) ? inner.trim() : words;
		// Half a pair is a slip, unless its other half stands inside; an apostrophe is no half pair.
		if (open === "'") return words;
		return countQuotes(inner, open, close) % 2 === 0 ? inner.trim() : words;
	}
	return words === '"' ? '' : words;
}

/** False when the first and the last quote belong to two different quotations. */
function wraps(inner: string, open: string, close: string): boolean {
	if (open !== close)
		return inner.indexOf(close) === -1 || inner.indexOf(open) < inner.indexOf(close);
	const count = countQuotes(inner, open, close);
	if (count === 0 || count % 2 === 1) return true;
	const first = [...findQuotes(inner, open)][0] ?? 0;
	const before = inner[first - 1] ?? ' ';
	const after = inner[first + 1] ?? ' ';
	return !(/\S/.test(before) && /[\s.,;:!?)]/.test(after));
}

function countQuotes(text: string, open: string, close: string): number {
	if (open !== close) return text.split(open).length + text.split(close).length - 2;
	return [...findQuotes(text, open)].length;
}

/** Yields where quotes stand; an apostrophe inside a word is none. */
function* findQuotes(text: string, quote: string): Generator<number> {
	let position = text.indexOf(quote);
	while (position !== -1) {
		const apostrophe =
			quote === "'" &&
			LETTER.test(text[position - 1] ?? '') &&
			LETTER.test(text[position + 1] ?? '');
		if (!apostrophe) yield position;
		position = text.indexOf(quote, position + 1);
	}
}

/** Takes off the tags behind a closing quote; a text that ends otherwise comes back as it is. */
function stripTrailingTags(speech: string): string {
	let words = speech;
	while (words.endsWith('>')) {
		const start = words.lastIndexOf('<');
		if (start <= 0) break;
		words = words.slice(0, start).trimEnd();
	}
	return PAIRS.some(([open, close]) => speech.startsWith(open) && words.endsWith(close))
		? words
		: speech;
}
