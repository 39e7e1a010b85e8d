import { findToolDefinition } from '../tool-names.ts';

/**
 * What to write for each name of a list: the name of today for a retired one, null where that is
 * listed already, and the name itself for every other.
 *
 * @param mayAdd - Whether a name may come in that the list does not have.
 * @example renameTools(['Read', 'LS', 'NotebookRead'], true) // → ['Read', 'Glob', null]
 */
export function renameTools(names: readonly string[], mayAdd: boolean): (string | null)[] {
	const listed = new Set(names);
	return names.map((name) => {
		const today = nameOfToday(name);
		if (today === null) return name;
		if (listed.has(today)) return null;
		if (!mayAdd) return name;
		listed.add(today);
		return today;
	});
}

/** Null for names that hosts have, for those that still work, and for those without a successor. */
export function nameOfToday(name: string): string | null {
	const definition = findToolDefinition(name);
	if (definition?.kind !== 'retired' || definition.stillWorks === true) return null;
	return definition.replacedBy ?? null;
}
