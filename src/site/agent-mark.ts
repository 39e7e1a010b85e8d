import { markPath } from '../core/derive/mark.ts';

/** By id: the same agent stands on many pages of a collection. */
const known = new Map<string, { name: string; path: string }>();

/** The `d` of the one path of an agent's mark, see `markPath`. */
export function agentMark(name: string, id: string): string {
	const found = known.get(id);
	if (found?.name === name) return found.path;
	const path = markPath(name, id);
	known.set(id, { name, path });
	return path;
}
