import { compareCodeUnits } from '../core/derive/fold.ts';
import type { SearchDocument } from './search-document.ts';

export interface MergedDocument {
	/** The first of them by id, found under the filters of each. */
	document: SearchDocument;
	/** Ids of the other places that hold the same agent. */
	others: string[];
}

/**
 * One document for each agent, in the order of titles, where agents of one description and one prompt
 * in several places are one.
 */
export function mergeSame(documents: readonly SearchDocument[]): MergedDocument[] {
	const sorted = documents.toSorted((first, second) => compareCodeUnits(first.id, second.id));
	const groups = Map.groupBy(sorted, ({ sameness }) => sameness);
	return [...groups.values()]
		.flatMap(([first, ...others]) => (first === undefined ? [] : [mergeGroup(first, others)]))
		.map((merged) => ({ merged, title: merged.document.title.toLowerCase() }))
		.sort(({ title: first }, { title: second }) => compareCodeUnits(first, second))
		.map(({ merged }) => merged);
}

function mergeGroup(first: SearchDocument, others: readonly SearchDocument[]): MergedDocument {
	if (others.length === 0) return { document: first, others: [] };
	const filters = { ...first.filters };
	for (const [key, values] of others.flatMap((other) => Object.entries(other.filters))) {
		filters[key] = [...new Set([...(filters[key] ?? []), ...values])];
	}
	const digest = [first, ...others].map((one) => one.digest).join(' ');
	return { document: { ...first, digest, filters }, others: others.map(({ id }) => id) };
}
