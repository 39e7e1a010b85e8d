import { join } from 'node:path';
import type { Change } from '../core/schema.ts';
import { commitLink } from '../sources/commit-link.ts';
import { readGitHistory } from '../sources/git-history.ts';
import type { Source } from '../sources/source.ts';

/** The last commit of a file, by its path as agents have it; null when there is none to be told. */
export type LastChanges = (path: string) => Change | null;

/**
 * Asks the repositories of the source folders, each once.
 *
 * @param repository - Configured address of the source folder; with it, a change has a link.
 * @param cache - Absolute path of the shared cache.
 */
export async function readLastChanges(
	sources: readonly Source[],
	{ repository, cache }: { repository: string | null; cache: string }
): Promise<LastChanges> {
	const changes = new Map<string, Change>();
	for (const { folder, slug } of sources) {
		const { prefix, commits } = await readGitHistory(folder, join(cache, 'history'));
		for (const [path, commit] of commits) {
			// The address is that of one folder; with several, it is not known which.
			const isLinked = repository !== null && slug === null;
			const link = isLinked
				? commitLink(repository, { prefix, commit: commit.commit, path })
				: null;
			changes.set(slug === null ? path : `${slug}/${path}`, { ...commit, link });
		}
	}
	return (path) => changes.get(path) ?? null;
}
