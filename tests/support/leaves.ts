/** A value inside a plain value that has no parts of its own; an empty list is one as well. */
export interface Leaf {
	/** `agent.tools.3.raw` */
	path: string;
	/** The path without its numbers: `agent.tools.*.raw`. */
	kind: string;
	value: unknown;
}

/** All of them, in order. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
	const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	if (parts.length > 0) return parts.flatMap(([key, part]) => leavesOf(part, [...path, key]));
	const kind = path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');
	return [{ path: path.join('.'), kind, value }];
}

/** A copy in which one leaf is another. */
export function withLeaf<Whole>(whole: Whole, path: string, value: unknown): Whole {
	const copy = structuredClone(whole);
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	let part = copy as Record<string, unknown>;
	for (const key of keys) part = part[key] as Record<string, unknown>;
	part[last] = value;
	return copy;
}
