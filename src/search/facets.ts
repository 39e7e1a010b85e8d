/** Narrowing by facets: any of one facet's values, but of each facet. */
import { type FacetsTable, unpackPositions } from './search-tables.ts';

/** Values wanted by facet. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

/** For each facet and value how many agents there would be with it. */
export type FacetCounts = Map<string, Map<string, number>>;

export interface Facets {
	/** Whether an agent has any wanted value of each facet. */
	membersOf(wanted: Wanted): (position: number) => boolean;
	/** Counts among the positions; for each facet its own choice is set aside. */
	count(positions: readonly number[], wanted: Wanted): FacetCounts;
}

/** @param table - A `FacetsTable` as JSON. */
export function openFacets(table: string): Facets {
	const facets = new Map(
		Object.entries(JSON.parse(table) as FacetsTable).map(([key, values]) => [
			key,
			new Map(
				Object.entries(values).map(([value, packed]) => [value, new Set(unpackPositions(packed))])
			),
		])
	);

	function membersOf(wanted: Wanted): (position: number) => boolean {
		const groups = [...wanted]
			.filter(([, values]) => values.size > 0)
			.map(([key, values]) => [...values].map((value) => facets.get(key)?.get(value)));
		return (position) => groups.every((sets) => sets.some((set) => set?.has(position)));
	}

	return {
		membersOf,
		count(positions, wanted) {
			return new Map(
				[...facets].map(([key, values]) => {
					const keep = membersOf(new Map([...wanted].filter(([other]) => other !== key)));
					const kept = positions.filter(keep);
					const counts = [...values].map(([value, set]): [string, number] => [
						value,
						kept.filter((position) => set.has(position)).length,
					]);
					return [key, new Map(counts)];
				})
			);
		},
	};
}
