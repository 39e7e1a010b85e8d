import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createIssue } from '../core/issues.ts';
import { FILE_START } from '../core/place.ts';
import type { Agent, Issue } from '../core/schema.ts';

/** A guide of the maintainer's own. */
export interface OwnGuide {
	/** From the folder of guides, `/`-separated. */
	file: string;
	/** From the working directory, `/`-separated. */
	path: string;
	issues: Issue[];
	/** False for one that would cost the whole site. */
	isBuilt: boolean;
}

/** Where the copy of the guides lies in Astro's root; `content.config.ts` reads it there. */
export const OWN_GUIDES_FOLDER = join('src', 'content', 'guides-own');

const NEVER_COPIED = new Set(['node_modules', '.git']);

/**
 * Reads and checks the guides of a folder; nothing of them is run. None when there is no folder.
 *
 * @param folder - Absolute; null when there is none.
 * @param directory - The working directory, absolute.
 */
export async function readOwnGuides(
	folder: string | null,
	{ agents, directory }: { agents: readonly Agent[]; directory: string }
): Promise<OwnGuide[]> {
	if (folder === null) return [];
	const { readMdx } = await import('../render/read-mdx.ts');
	const { checkGuide, guideSubjects } = await import('../site/check-guide.ts');
	const subjects = guideSubjects(agents);
	const guides: OwnGuide[] = [];
	for (const file of await filesBelow(folder)) {
		if (!file.endsWith('.mdx')) continue;
		const issues = checkGuide(readMdx(await readFile(join(folder, file), 'utf8')), subjects);
		guides.push({
			file,
			path: relative(directory, join(folder, file)).replaceAll('\\', '/'),
			issues,
			isBuilt: issues.every(({ severity }) => severity !== 'error'),
		});
	}
	return guides;
}

/**
 * Puts the guides that can be built, and all that lies beside them, where Astro finds them, and takes
 * away what is no longer there.
 *
 * @param root - Astro's root; see `copyProject`.
 */
export async function placeOwnGuides(
	folder: string | null,
	{ guides, root }: { guides: readonly OwnGuide[]; root: string }
): Promise<void> {
	const target = join(root, OWN_GUIDES_FOLDER);
	const wanted = folder === null ? [] : (await filesBelow(folder)).filter(isNotLeftOut(guides));
	const placed = await filesBelow(target).catch(() => []);
	for (const file of placed) if (!wanted.includes(file)) await rm(join(target, file));
	for (const file of wanted) {
		await mkdir(dirname(join(target, file)), { recursive: true });
		await copyFile(join(folder ?? '', file), join(target, file));
	}
}

/** The same guides, some of which have turned out to be more than the site can bear. */
export function leaveOutGuides(
	guides: readonly OwnGuide[],
	{ files, reason }: { files: ReadonlySet<string>; reason: string }
): OwnGuide[] {
	return guides.map((guide) => {
		if (!files.has(guide.file)) return guide;
		const issue = createIssue('guide-not-drawn', { reason }, FILE_START);
		return { ...guide, issues: [...guide.issues, issue], isBuilt: false };
	});
}

/** Changes with everything of the guides that goes into a bundle; empty without guides. */
export async function ownGuidesKey(
	folder: string | null,
	guides: readonly OwnGuide[]
): Promise<string> {
	if (folder === null || !guides.some(({ isBuilt }) => isBuilt)) return '';
	const hash = createHash('sha256');
	for (const file of (await filesBelow(folder)).filter(isNotLeftOut(guides))) {
		hash.update(`${file}\0`).update(await readFile(join(folder, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

function isNotLeftOut(guides: readonly OwnGuide[]): (file: string) => boolean {
	const leftOut = new Set(guides.filter(({ isBuilt }) => !isBuilt).map(({ file }) => file));
	return (file) => !leftOut.has(file);
}

/** `/`-separated, sorted. */
async function filesBelow(folder: string): Promise<string[]> {
	const found: string[] = [];
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		if (NEVER_COPIED.has(entry.name)) continue;
		if (entry.isFile()) found.push(entry.name);
		if (!entry.isDirectory()) continue;
		const below = await filesBelow(join(folder, entry.name));
		found.push(...below.map((file) => `${entry.name}/${file}`));
	}
	return found.sort();
}
