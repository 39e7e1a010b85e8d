/**
 * Address of a source file in its repository.
 *
 * @example sourceLink('https://git.example/blob/main/agents', 'a b/c.md')
 * // → 'https://git.example/blob/main/agents/a%20b/c.md'
 */
export function sourceLink(repository: string, path: string): string {
	const prefix = repository.endsWith('/') ? repository : `${repository}/`;
	return prefix + path.split('/').map(encodeURIComponent).join('/');
}

/** @example fileNameOf('backend/api.md') // → 'api.md' */
export function fileNameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
