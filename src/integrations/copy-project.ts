import { cp } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { PACKAGE_ROOT } from './package-root.ts';

const PROJECT_FOLDERS = ['src', 'public'];

/**
 * Copies what Astro builds the site from into the root of a run. Astro wants its sources inside its
 * root, writes into that root, and the package may be read-only or used by several runs at once.
 */
export async function copyProject(root: string): Promise<void> {
	for (const folder of PROJECT_FOLDERS) {
		await cp(join(PACKAGE_ROOT, folder), join(root, folder), { recursive: true });
	}
}

/**
 * Where a development server takes the site's sources from: the checkout itself, so that whoever
 * works on Roster sees their edits; a copy when Roster is installed as a package, or when there are
 * guides to be put beside them.
 */
export async function projectRoot(root: string, guides: string | null): Promise<string> {
	if (guides === null && !PACKAGE_ROOT.includes(`${sep}node_modules${sep}`)) return PACKAGE_ROOT;
	await copyProject(root);
	return root;
}
