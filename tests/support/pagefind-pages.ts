import type { IndexedPage, Lexicon } from '../../src/search/index-state.ts';
import type { PageText } from '../../src/search/page-text.ts';
import { runPagefind } from '../../src/search/run-pagefind.ts';
import { CARD_FILTER } from '../../src/search/search-card.ts';
import { createPageReader } from './read-pages.ts';

/** Has Pagefind itself index whole pages: what Roster counts together from its words has to be this. */
export async function indexByPagefind(
	texts: readonly PageText[],
	{ language, lexicon }: { language: string; lexicon: Lexicon }
): Promise<IndexedPage[]> {
	const { files } = await runPagefind(texts.map(toHtml), language);
	return createPageReader(lexicon)(files);
}

function toHtml({ card, fields, parts }: PageText): string {
	const metas = Object.entries(fields)
		.filter(([, text]) => text.trim() !== '')
		.map(
			([field, text]) =>
				`<meta data-pagefind-meta="${field}[content]" content="${escapeHtml(text)}">`
		);
	const filter = `<meta data-pagefind-filter="${CARD_FILTER}[content]" content="${escapeHtml(JSON.stringify(card))}">`;
	const paragraphs = parts.flatMap(({ anchor, paragraphs: texts, isSaid }) =>
		texts.map(
			(text, at) =>
				`<p${at === 0 ? ` id="${escapeHtml(anchor)}"` : ''}${isSaid ? ' data-pagefind-weight="3"' : ''}>${escapeHtml(text)}</p>`
		)
	);
	return `<html><head>${metas.join('')}${filter}</head><body>${paragraphs.join('')}</body></html>`;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
