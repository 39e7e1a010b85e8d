/**
 * The only place where prompts become HTML. An element or an attribute that is not in the table
 * cannot be written, text is always escaped, and an address always passes `isSafeAddress`: whatever
 * a file holds, nothing else can come out.
 */
import { isSafeAddress } from './safe-address.ts';

/** Text that has passed the policy. Made only by the functions of this file. */
export type Html = string & { readonly passedPolicy: unique symbol };

const BLOCK = ['id', 'class', 'dir'] as const;
const SCROLLING = ['tabindex', 'role', 'aria-label', ...BLOCK] as const;

const ELEMENTS = {
	a: ['href', 'rel', 'title', 'aria-label', 'aria-describedby', ...BLOCK],
	blockquote: BLOCK,
	br: [],
	code: [],
	del: [],
	em: [],
	figcaption: ['class'],
	figure: ['class', 'data-language', 'data-meta'],
	h3: BLOCK,
	h4: BLOCK,
	h5: BLOCK,
	h6: BLOCK,
	hr: [],
	img: ['src', 'alt', 'title', 'loading', 'decoding'],
	li: BLOCK,
	ol: ['start', ...BLOCK],
	p: BLOCK,
	pre: SCROLLING,
	section: ['tabindex', 'aria-label', ...BLOCK],
	span: ['class', 'role', 'aria-label'],
	strong: [],
	sup: [],
	table: [],
	tbody: [],
	td: ['class', 'dir'],
	th: ['class', 'dir', 'scope'],
	thead: [],
	tr: [],
	ul: BLOCK,
} as const satisfies Record<string, readonly string[]>;

const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'img']);
const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src']);

const ESCAPED_IN_TEXT = /[&<>]|(?![\t\n])\p{Cc}|[\p{Cs}\p{NChar}]/gu;
const ESCAPED_IN_ATTRIBUTES = /[&<>"]|(?![\t\n])\p{Cc}|[\p{Cs}\p{NChar}]/gu;
const HIGHLIGHT_TAG = /<span class="[cksnftvp]">|<\/span>/g;

export type ElementName = keyof typeof ELEMENTS;
export type Attributes<Name extends ElementName> = {
	[Attribute in (typeof ELEMENTS)[Name][number]]?: string | number | undefined;
};

/**
 * One element. An attribute without a value is left out, and so is an address that is not safe.
 *
 * @example element('p', { dir: 'auto' }, text('a < b')) // → <p dir="auto">a &lt; b</p>
 */
export function element<Name extends ElementName>(
	name: Name,
	attributes: Attributes<Name>,
	content: Html = EMPTY
): Html {
	const allowed: readonly string[] = ELEMENTS[name];
	let tag = `<${name}`;
	for (const attribute of allowed) {
		const value = (attributes as Record<string, string | number | undefined>)[attribute];
		if (value === undefined) continue;
		if (ADDRESS_ATTRIBUTES.has(attribute) && !isSafeAddress(String(value))) continue;
		tag += ` ${attribute}="${String(value).replace(ESCAPED_IN_ATTRIBUTES, escaped)}"`;
	}
	return (VOID_ELEMENTS.has(name) ? `${tag}>` : `${tag}>${content}</${name}>`) as Html;
}

/** Text as HTML. Control characters become their pictures, what HTML cannot hold becomes U+FFFD. */
export function text(value: string): Html {
	return value.replace(ESCAPED_IN_TEXT, escaped) as Html;
}

export function join(parts: readonly Html[], separator: '' | '\n' = ''): Html {
	return parts.join(separator) as Html;
}

/**
 * Takes highlighted code from a worker or from the cache, if it is the given code and holds
 * nothing but token spans; null otherwise.
 */
export function highlightedCode(html: string, code: string): Html | null {
	return html.replace(HIGHLIGHT_TAG, '') === text(code) ? (html as Html) : null;
}

export const EMPTY = '' as Html;

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\u007F': '\u2421',
};

function escaped(character: string): string {
	const code = character.charCodeAt(0);
	return ESCAPES[character] ?? (code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD');
}
