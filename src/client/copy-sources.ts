import { agentsJsonArgument, type SessionDefinition } from '../core/agents-json-argument.ts';
import { markdownLink } from '../core/markdown-link.ts';
import { posixQuote } from '../core/posix-quote.ts';
import { powershellQuote } from '../core/powershell-quote.ts';

/** Where the text of a copy button comes from, by its `source` attribute; `value` says more. */
export const COPY_SOURCES = {
	/** `value` itself. */
	text: (value) => value,
	/** The text of the element that `value` selects. */
	element: (value) => textOf(value),
	/** The file at the address `value`. */
	file: (value) => fetchText(value),
	/** The page's address, with `value` as its fragment. */
	link: (value) => pageAddress(value),
	/** The page's address as a Markdown link with the title `value`. */
	'markdown-link': (value) => markdownLink(value, pageAddress('')),
	/** A command that lends one session the agent, for POSIX shells; `value` is its definition. */
	'posix-session': (value) => `claude --agents ${posixQuote(agentsArgument(value))}`,
	/** The same for PowerShell. */
	'powershell-session': (value) => `claude --agents ${powershellQuote(agentsArgument(value))}`,
} as const satisfies Record<string, (value: string) => string | Promise<string>>;

export type CopySource = keyof typeof COPY_SOURCES;

/** The address to send: the canonical one where the site knows its host, else the one in use. */
function pageAddress(fragment: string): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const address = new URL(canonical ?? location.href);
	address.hash = fragment;
	if (canonical === undefined) address.search = '';
	return address.href;
}

function agentsArgument(definition: string): string {
	return agentsJsonArgument(JSON.parse(definition) as SessionDefinition, textOf('#source code'));
}

function textOf(selector: string): string {
	return document.querySelector(selector)?.textContent ?? '';
}

/** Reads a text file as its author's editor would, by its byte order mark. */
async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
