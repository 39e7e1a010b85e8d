import { narrowHtml } from '../core/narrow-html.ts';

/** What Astro tells text that is HTML by. */
const ASTRO_HTML: unique symbol = Symbol.for('astro:html-string') as never;
const ASTRO_SLOT = Symbol.for('astro:slot-string');
const ESCAPABLE = /[&<>'"]/;
const ESCAPED = /[&<>'"]/g;
const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	"'": '&#39;',
	'"': '&quot;',
};

/** Text that is HTML already. Astro's own code takes it for its own. */
export class Html {
	declare readonly [ASTRO_HTML]: true;
	readonly html: string;

	constructor(html: string) {
		this.html = html;
	}

	toString(): string {
		return this.html;
	}
}
Object.defineProperty(Html.prototype, ASTRO_HTML, { value: true });

/** A text as HTML, in a byte a character where it can be. */
export function escapeHtml(text: string): string {
	return inBytes(
		ESCAPABLE.test(text) ? text.replace(ESCAPED, (sign) => ENTITIES[sign] as string) : text
	);
}

/** HTML that says the same; what has become Latin-1 is a string that V8 keeps as such. */
export function inBytes(html: string): string {
	const narrow = narrowHtml(html);
	return narrow === html ? html : Buffer.from(narrow, 'latin1').toString('latin1');
}

/** Whether Astro has marked a value as HTML, and as nothing that asks for more. */
export function isAstroHtml(value: object): boolean {
	return ASTRO_HTML in value && !(ASTRO_SLOT in value);
}
