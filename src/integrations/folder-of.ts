/** Of a path below the site's folder: `agents/one/index.html` lies in `agents/one`, `404.html` in the empty one. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
