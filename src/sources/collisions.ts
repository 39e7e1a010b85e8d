import { renameProfile } from '../core/derive/relation-profile.ts';
import { assignIds, pathToId } from '../core/ids.ts';
import { createIssue } from '../core/issues.ts';
import { FILE_START } from '../core/place.ts';
import type { Issue } from '../core/schema.ts';
import type { ReadAgent } from './read-sources.ts';

/**
 * Gives each agent an id of its own and tells what files have in common that they should not: an
 * address, or a name of which a host loads only one. Its input is left as it is.
 *
 * @param read - Each with the id that its path alone gives.
 */
export function tellCollisions(read: readonly ReadAgent[]): ReadAgent[] {
	const plainIds = new Map(read.map(({ agent }) => [agent.source.path, agent.id]));
	const ids = assignIds([...plainIds.keys()], (path) => plainIds.get(path) ?? pathToId(path));
	const ofName = Map.groupBy(read, ({ profile }) => profile.name);
	return read.map((one) => {
		const path = one.agent.source.path;
		const assigned = ids.get(path) ?? { id: one.agent.id, clashesWith: null };
		const namesakes = ofName.get(one.profile.name) ?? [];
		if (assigned.clashesWith === null && namesakes.length < 2) return one;
		const issues: Issue[] = [...one.agent.issues];
		if (assigned.clashesWith !== null) {
			issues.push(
				createIssue(
					'id-collision',
					{ path, otherPath: assigned.clashesWith, id: assigned.id },
					FILE_START
				)
			);
		}
		const otherPaths = namesakes
			.map(({ agent }) => agent.source.path)
			.filter((other) => other !== path);
		if (otherPaths.length > 0)
			issues.push(createIssue('name-shared', { name: one.agent.name, otherPaths }, FILE_START));
		const agent = { ...one.agent, id: assigned.id, issues };
		return { ...one, agent, profile: renameProfile(one.profile, assigned.id) };
	});
}
