import { compareCodeUnits } from '../core/derive/fold.ts';
import type { SearchDocument } from './search-document.ts';
import type { NamedAgent } from './search-tables.ts';

/**
 * One document for each agent, by id, where agents of one description and one prompt in several
 * places are one: the first by id, which is found under the filters of each of them.
 */
export function mergeSame(
	documents: readonly SearchDocument[]
): { document: SearchDocument; named: NamedAgent }[] {
	const sorted = [...documents].sort((first, second) => compareCodeUnits(first.id, second.id));
	const groups = Map.groupBy(sorted, ({ sameness }) => sameness);
	return [...groups.values()].flatMap(([first, ...others]) =>
		first === undefined ? [] : [mergeGroup(first, others)]
	);
}

function mergeGroup(
	first: SearchDocument,
	others: readonly SearchDocument[]
): { document: SearchDocument; named: NamedAgent } {
	const { id, name, title, ink } = first;
	const filters = structuredClone(first.filters);
	for (const [key, values] of others.flatMap((other) => Object.entries(other.filters))) {
		filters[key] = [...new Set([...(filters[key] ?? []), ...values])];
	}
	return {
		document: { ...first, filters },
		named: { id, name, title, ink, others: others.map((other) => other.id) },
	};
}
