/** One agent as the page that Pagefind reads. Nobody else ever sees it. */
import { promptSections } from './prompt-sections.ts';
import { CARD_FILTER, type SearchCard } from './search-card.ts';
import type { SearchDocument, SearchPart } from './search-document.ts';
import { lastSegment } from './search-tables.ts';
import { hasUnspaced, unspacedGrams } from './unspaced-words.ts';

/** What a word counts in the description and the requests, where one in the prompt counts 1. */
const SAID_OF_ITSELF = 3;

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** @param sections - What is indexed of the prompt. */
export function documentHtml(
	document: SearchDocument,
	{ card, sections }: { card: SearchCard; sections: readonly SearchPart[] }
): string {
	const meta = {
		name: lastSegment(document.id),
		title: nameAndTitle(document),
		when: document.whenToUse,
		asks: document.requests.flatMap(({ lines }) => lines).join(' '),
		grams: gramsOf(document).join(' '),
	};
	return [
		'<!doctype html><html lang="en"><head>',
		...Object.entries(meta)
			.filter(([, text]) => text.trim() !== '')
			.map(
				([key, text]) => `<meta data-pagefind-meta="${key}[content]" content="${escapeHtml(text)}">`
			),
		`<meta data-pagefind-filter="${CARD_FILTER}[content]" content="${escapeHtml(JSON.stringify(card))}">`,
		'</head><body>',
		`<p id="when" data-pagefind-weight="${SAID_OF_ITSELF}">${escapeHtml(document.whenToUse)}</p>`,
		...document.requests.map(requestHtml),
		`<p id="tools">${escapeHtml(document.tools.join(', '))}</p>`,
		...sections.map(sectionHtml),
		'</body></html>',
	].join('');
}

function gramsOf({ title, whenToUse, requests, prompt }: SearchDocument): string[] {
	const said = [title, whenToUse, ...requests.flatMap(({ lines }) => lines)];
	// Most have none, which is cheaper to see before a prompt is taken apart.
	if (![...said, prompt.text].some(hasUnspaced)) return [];
	const parts = promptSections(prompt).flatMap((part) => [part.title, ...part.lines]);
	return unspacedGrams([...said, ...parts].join('\n'));
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
