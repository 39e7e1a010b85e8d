import { cp } from 'node:fs/promises';
import { join } from 'node:path';
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
