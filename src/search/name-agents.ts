import type { SearchDocument } from './search-document.ts';
import type { NamedAgent } from './search-tables.ts';

/** In narrow columns this much of an id that has no folder is shown. */
const LONGEST_HINT = 12;

/** Each agent as lists name it, told apart from others of its title. */
export function nameAgents(documents: readonly SearchDocument[]): NamedAgent[] {
	const namesakes = Map.groupBy(documents, ({ title }) => title);
	return documents.map(({ id, name, title, ink }, position) => ({
		position,
		id,
		name,
		title,
		ink,
		hint: (namesakes.get(title)?.length ?? 0) > 1 ? startOfId(id) : '',
	}));
}

function startOfId(id: string): string {
	const parts = id.split('/');
	return parts.length > 1 ? parts.slice(-2, -1).join('') : id.slice(0, LONGEST_HINT);
}
