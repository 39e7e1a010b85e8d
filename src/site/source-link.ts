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

/** Line breaks, other controls, and signs that turn the direction of text. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What a copy of the file may be called: its own name, without what nobody sees in it.
 *
 * @example fileNameOf('backend/api.md') // → 'api.md'
 */
export function fileNameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(UNSEEN, '-');
}
