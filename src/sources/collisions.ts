import { renameProfile } from '../core/derive/relation-profile.ts';
import { assignIds, nameSlug } from '../core/ids.ts';
import { createIssue } from '../core/issues.ts';
import { FILE_START } from '../core/place.ts';
import type { Issue } from '../core/schema.ts';
import type { ReadAgent } from './read-sources.ts';

/**
 * Gives each agent an id of its own and tells what files have in common that they should not: an
 * address, or a name of which a host loads only one. Its input is left as it is.
 */
export function tellCollisions(read: readonly ReadAgent[]): ReadAgent[] {
	const paths = read.map(({ agent }) => agent.source.path);
	const ids = assignIds(paths);
	const pathsOfName = new Map<string, string[]>();
	for (const { agent } of read) {
		const slug = nameSlug(agent.name);
		pathsOfName.set(slug, [...(pathsOfName.get(slug) ?? []), agent.source.path]);
	}
	return read.map((one) => {
		const path = one.agent.source.path;
		const assigned = ids.get(path) ?? { id: one.agent.id, clashesWith: null };
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
		const namesakes = (pathsOfName.get(nameSlug(one.agent.name)) ?? []).filter(
			(other) => other !== path
		);
		if (namesakes.length > 0) {
			issues.push(
				createIssue('name-shared', { name: one.agent.name, otherPaths: namesakes }, FILE_START)
			);
		}
		const agent = { ...one.agent, id: assigned.id, issues };
		return { ...one, agent, profile: renameProfile(one.profile, assigned.id) };
	});
}
