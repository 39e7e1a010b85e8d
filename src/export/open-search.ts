import type { Urls } from '../core/urls.ts';
import { absoluteAddress } from './absolute-address.ts';

interface OpenSearchContext {
	title: string;
	/** Origin of the hosted site: a browser takes no other address. */
	site: string;
	urls: Urls;
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};
/** The specification allows so many characters. */
const LONGEST_NAME = 16;
const TERMS = '{searchTerms}';

/** An OpenSearch description, by which a browser searches the site from its address bar. */
export function openSearch({ title, site, urls }: OpenSearchContext): string {
	// The template's braces must stay as they are, so they are put in behind the encoding.
	const address = `${absoluteAddress(urls.search(), site)}?q=`;
	const icon = absoluteAddress(urls.file('favicon.svg'), site);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml(shortName(title))}</ShortName>`,
		`<LongName>${escapeXml(title)}</LongName>`,
		`<Description>${escapeXml(`Find an agent: ${title}`)}</Description>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		`<Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
		`<Url type="text/html" template="${escapeXml(address)}${TERMS}"/>`,
		'</OpenSearchDescription>',
		'',
	].join('\n');
}

function shortName(title: string): string {
	return [...title].slice(0, LONGEST_NAME).join('').trim();
}

function escapeXml(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
