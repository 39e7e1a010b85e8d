import { shortHash, slugify } from './slugify.ts';

export interface AssignedId {
	id: string;
	/** The path of the file that has the plain id; null when this one has it. */
	clashesWith: string | null;
}

/**
 * The id of an agent, from the path of its file and from nothing else.
 *
 * @example pathToId('Engineering/backend_architect.md') // → 'engineering/backend-architect'
 */
export function pathToId(path: string): string {
	const segments = withoutExtension(path).split('/').filter(Boolean);
	return segments.length === 0 ? slugify(path) : segments.map(slugify).join('/');
}

function withoutExtension(path: string): string {
	const dot = path.lastIndexOf('.');
	return dot > path.lastIndexOf('/') ? path.slice(0, dot) : path;
}

/**
 * Gives each path an id. It is `pathToId`, except where several paths come to the same one: the first
 * in the order of code units keeps it, and each of the others has a suffix from its own path, so that
 * no id changes when yet another file comes or goes.
 *
 * @param plainIdOf - `pathToId`, or what has kept its answers.
 */
export function assignIds(
	paths: readonly string[],
	plainIdOf: (path: string) => string = pathToId
): Map<string, AssignedId> {
	const holders = new Map<string, string>();
	const clashing: { path: string; plainId: string }[] = [];
	for (const path of [...new Set(paths)].sort()) {
		const plainId = plainIdOf(path);
		if (holders.has(plainId)) clashing.push({ path, plainId });
		else holders.set(plainId, path);
	}
	const assigned = new Map<string, AssignedId>();
	for (const [id, path] of holders) assigned.set(path, { id, clashesWith: null });
	for (const { path, plainId } of clashing) {
		let suffix = shortHash(path);
		while (holders.has(`${plainId}-${suffix}`)) suffix = shortHash(`${path}${suffix}`);
		const id = `${plainId}-${suffix}`;
		assigned.set(path, { id, clashesWith: holders.get(plainId) ?? null });
		holders.set(id, path);
	}
	return assigned;
}

/**
 * What two names have in common when a host takes them for one: case and separators do not count.
 *
 * @example nameSlug('Code_Reviewer') // → 'code-reviewer'
 */
export function nameSlug(name: string): string {
	return slugify(name);
}
