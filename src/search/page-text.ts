import { promptSections } from './prompt-sections.ts';
import type { SearchCard } from './search-card.ts';
import type { SearchDocument, SearchPart } from './search-document.ts';
import { lastSegment } from './search-tables.ts';
import { hasUnspaced, unspacedGrams } from './unspaced-words.ts';

/** All that the index takes of one agent. */
export interface PageText {
	url: string;
	card: SearchCard;
	/** What is searched apart from the rest, by the names of the fields that `SEARCH_FIELDS` are of. */
	fields: Record<string, string>;
	/** Some is not said by the agent of itself: its tools, or its prompt. */
	parts: TextPart[];
}

/** What stands at one place of the agent's page. */
export interface TextPart {
	anchor: string;
	/** Empty where the anchor says it; else the first paragraph. */
	title: string;
	paragraphs: string[];
	/** Whether it is the description or a request, whose words count more than those of the prompt. */
	isSaid: boolean;
}

/** @param sections - What is indexed of the prompt. */
export function pageText(
	document: SearchDocument,
	{ card, sections }: { card: SearchCard; sections: readonly SearchPart[] }
): PageText {
	const { id, url, whenToUse, requests, tools } = document;
	return {
		url,
		card,
		fields: {
			name: lastSegment(id),
			title: nameAndTitle(document),
			when: whenToUse,
			asks: requests.flatMap(({ lines }) => lines).join(' '),
			grams: gramsOf(document).join(' '),
		},
		parts: [
			{ anchor: 'when', title: '', paragraphs: [whenToUse], isSaid: true },
			...requests.map(({ anchor, lines }) => ({
				anchor: anchor ?? 'top',
				title: '',
				paragraphs: [lines.join(' ')],
				isSaid: true,
			})),
			{ anchor: 'tools', title: '', paragraphs: [tools.join(', ')], isSaid: false },
			...sections.map(({ anchor, title, lines }) => ({
				anchor: anchor ?? 'top',
				title,
				paragraphs: [title, ...lines],
				isSaid: false,
			})),
		],
	};
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
