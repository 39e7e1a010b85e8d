import type { Facet, Roster } from '../core/derive/roster.ts';
import { onceARoster } from './once-a-roster.ts';

/** Values past these are found by search alone. */
const MOST_VALUES = 60;

/** The facets of the collection as far as pages show them: those that have values, each with the first of them. */
export const shownFacets: (roster: Roster) => Facet[] = onceARoster(({ facets }) =>
	facets
		.filter(({ values }) => values.length > 0)
		.map((facet) => ({ ...facet, values: facet.values.slice(0, MOST_VALUES) }))
);
