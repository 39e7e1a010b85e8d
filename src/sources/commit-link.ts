/** How the code hosts write an address of a folder on a branch, and at a commit. */
const FORMS: readonly { branch: RegExp; commit: string }[] = [
	// GitHub, GitLab
	{ branch: /^(.*?\/(?:-\/)?)(?:blob|tree)\/.+$/, commit: '$1blob/' },
	// Gitea, Forgejo
	{ branch: /^(.*?)\/src\/branch\/.+$/, commit: '$1/src/commit/' },
	// Bitbucket
	{ branch: /^(.*?)\/src\/.+$/, commit: '$1/src/' },
];

/**
 * The address of a file as it was at a commit; null where the form of the repository's address is not
 * known, or the address does not lead to the folder.
 *
 * @param repository - The configured address of the folder on a branch.
 * @param prefix - Where the folder lies in its repository: `.claude/agents/`.
 * @example commitLink('https://git.example/a/b/blob/main/agents/', { prefix: 'agents/', commit: 'c0ffee', path: 'x.md' })
 * // → 'https://git.example/a/b/blob/c0ffee/agents/x.md'
 */
export function commitLink(
	repository: string,
	{ prefix, commit, path }: { prefix: string; commit: string; path: string }
): string | null {
	const { origin, pathname } = new URL(repository.endsWith('/') ? repository : `${repository}/`);
	const tail = `/${encodePath(prefix)}`;
	if (!pathname.endsWith(tail)) return null;
	const branch = pathname.slice(0, pathname.length - tail.length);
	const form = FORMS.find((one) => one.branch.test(branch));
	if (form === undefined) return null;
	return origin + branch.replace(form.branch, form.commit) + commit + tail + encodePath(path);
}

function encodePath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
