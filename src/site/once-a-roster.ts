import type { Roster } from '../core/derive/roster.ts';

/**
 * Remembers what was built from a roster for as long as the roster is in use, so that the pages of a
 * list do not each build the whole of it.
 */
export function onceARoster<Value>(build: (roster: Roster) => Value): (roster: Roster) => Value {
	const built = new WeakMap<Roster, { value: Value }>();
	return (roster) => {
		const known = built.get(roster) ?? { value: build(roster) };
		built.set(roster, known);
		return known.value;
	};
}
