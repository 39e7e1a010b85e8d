/** Names first: who is called what was typed. */
import { lastSegment } from './search-tables.ts';
import { splitWords } from './split-words.ts';

export interface Named {
	name: string;
	title: string;
	id: string;
}

/** How a name answers to a query, best first. */
export const NAME_MATCHES = ['exact', 'start', 'word-starts', 'within'] as const;

export type NameMatch = (typeof NAME_MATCHES)[number];

/**
 * Those whose name, title or id answers to the query, best first and the shorter name before the
 * longer. `exact` and `start` are firm; the other two are for a list that appears while somebody
 * types.
 */
export function matchNames<Agent extends Named>(
	query: string,
	named: readonly Agent[]
): { agent: Agent; match: NameMatch }[] {
	const asked = nameForm(query);
	if (asked === '') return [];
	const words = splitWords(query);
	return named
		.map((agent) => ({ agent, match: matchName(agent, asked, words) }))
		.filter((found): found is { agent: Agent; match: NameMatch } => found.match !== null)
		.sort(
			(first, second) =>
				NAME_MATCHES.indexOf(first.match) - NAME_MATCHES.indexOf(second.match) ||
				first.agent.name.length - second.agent.name.length
		);
}

function matchName({ name, title, id }: Named, asked: string, words: string[]): NameMatch | null {
	const forms = [name, title, lastSegment(id)].map(nameForm);
	if (forms.includes(asked) || nameForm(id) === asked) return 'exact';
	if (forms.some((form) => form.startsWith(asked))) return 'start';
	const parts = splitWords(`${name} ${title}`);
	if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 'word-starts';
	const bare = asked.replaceAll(' ', '');
	return forms.some((form) => form.replaceAll(' ', '').includes(bare)) ? 'within' : null;
}

function nameForm(text: string): string {
	return splitWords(text).join(' ');
}
