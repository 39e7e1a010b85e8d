/** One agent as the page that Pagefind reads. Nobody else ever sees it. */
import type { SearchDocument, SearchPart } from './search-document.ts';

/** What a word counts in the description and the requests, where one in the prompt counts 1. */
const SAID_OF_ITSELF = 3;

/** What a result shows. Filters are the one part of a record that is kept and never searched. */
export interface SearchCard {
	summary: string;
	facts: string[];
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** @param position - Order of the record, by which a result is known again. */
export function documentHtml(
	document: SearchDocument,
	{ position, sections }: { position: number; sections: readonly SearchPart[] }
): string {
	const card: SearchCard = { summary: document.summary, facts: document.facts };
	const meta = {
		title: nameAndTitle(document),
		when: document.whenToUse,
		asks: document.requests.flatMap(({ lines }) => lines).join(' '),
	};
	const filters: [string, string][] = [
		...Object.entries(document.filters).flatMap(([key, values]) =>
			values.map((value): [string, string] => [key, value])
		),
		['card', JSON.stringify(card)],
	];
	return [
		'<!doctype html><html lang="en"><head>',
		`<meta data-pagefind-sort="position[content]" content="${position}">`,
		...Object.entries(meta)
			.filter(([, text]) => text.trim() !== '')
			.map(
				([key, text]) => `<meta data-pagefind-meta="${key}[content]" content="${escapeHtml(text)}">`
			),
		...filters.map(
			([key, value]) =>
				`<meta data-pagefind-filter="${escapeHtml(key)}[content]" content="${escapeHtml(value)}">`
		),
		'</head><body>',
		`<p id="when" data-pagefind-weight="${SAID_OF_ITSELF}">${escapeHtml(document.whenToUse)}</p>`,
		...document.requests.map(requestHtml),
		`<p id="tools">${escapeHtml(document.tools.join(', '))}</p>`,
		...sections.map(sectionHtml),
		'</body></html>',
	].join('');
}

function nameAndTitle({ name, title }: SearchDocument): string {
	return name.toLowerCase().replaceAll(/[-_\s]+/g, ' ') === title.toLowerCase()
		? title
		: `${name} ${title}`;
}

function requestHtml({ anchor, lines }: SearchPart): string {
	const text = escapeHtml(lines.join(' '));
	return `<p id="${escapeHtml(anchor ?? 'top')}" data-pagefind-weight="${SAID_OF_ITSELF}">${text}</p>`;
}

function sectionHtml({ anchor, title, lines }: SearchPart): string {
	const heading = `<p id="${escapeHtml(anchor ?? 'top')}">${escapeHtml(title)}</p>`;
	return heading + lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

function escapeHtml(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
