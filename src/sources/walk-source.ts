import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DocumentReason } from '../core/schema.ts';
import { createWalkFilter, type WalkOptions } from './walk-filter.ts';

/** A file met on the way: readable, or to be told as skipped with a reason. */
export type FoundFile =
	| {
			kind: 'file';
			path: string;
			absolutePath: string;
			size: number;
			modified: number;
			changed: number;
			inode: number;
	  }
	| {
			kind: 'skipped';
			path: string;
			reason: Extract<DocumentReason, 'not-a-file' | 'link-outside' | 'unreadable'>;
			detail: string;
	  };

/**
 * Finds the files of one source folder, sorted by path.
 *
 * `path` is relative and `/`-separated. Symbolic links are followed as long as they stay inside the
 * folder and do not lead back to a folder above; everything that matches but cannot be read as a
 * file is given as skipped. Throws only when the folder itself cannot be listed.
 */
export function walkSource(folder: string, options: WalkOptions): FoundFile[] {
	const { isIncluded, isExcluded } = createWalkFilter(options);
	const root = realpathSync(folder);
	const found: FoundFile[] = [];

	function walk(directory: string, prefix: string, ancestors: readonly string[]): void {
		const entries = readdirSync(directory, { withFileTypes: true });
		for (const entry of entries.sort(byName)) {
			const path = prefix + entry.name;
			if (isExcluded(path)) continue;
			visit(entry, join(directory, entry.name), path, ancestors);
		}
	}

	function visit(
		entry: Dirent,
		absolutePath: string,
		path: string,
		ancestors: readonly string[]
	): void {
		try {
			const skipped = entry.isSymbolicLink() ? checkLink(absolutePath, ancestors) : null;
			const stats = entry.isSymbolicLink() ? statSync(absolutePath) : lstatSync(absolutePath);
			if (skipped === null && stats.isDirectory() && !isIncluded(path)) {
				walkFolder(entry, absolutePath, path, ancestors);
			} else if (isIncluded(path)) {
				const kind = skipped ?? kindOfSkipped(stats);
				found.push(
					kind === null ? foundFile(path, absolutePath, stats) : { kind: 'skipped', path, ...kind }
				);
			}
		} catch (error) {
			if (isIncluded(path))
				found.push({ kind: 'skipped', path, reason: 'unreadable', detail: detailOf(error, path) });
		}
	}

	/** Why a link is not followed; null when it is. */
	function checkLink(path: string, ancestors: readonly string[]): Skipped | null {
		const target = realpathSync(path);
		if (target === root) return { reason: 'link-outside', detail: 'the source folder itself' };
		if (!isInside(root, target))
			return { reason: 'link-outside', detail: 'a place outside the source folder' };
		return ancestors.includes(target)
			? { reason: 'not-a-file', detail: 'a link to a folder above it' }
			: null;
	}

	function walkFolder(
		entry: Dirent,
		absolutePath: string,
		path: string,
		ancestors: readonly string[]
	): void {
		try {
			// To ask the system takes a call for each folder above it.
			const real = entry.isSymbolicLink()
				? realpathSync(absolutePath)
				: join(ancestors.at(-1) ?? root, entry.name);
			walk(absolutePath, `${path}/`, [...ancestors, real]);
		} catch (error) {
			found.push({
				kind: 'skipped',
				path: `${path}/`,
				reason: 'unreadable',
				detail: errorCode(error),
			});
		}
	}

	walk(root, '', [root]);
	return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Whether `path` lies below `folder`; the folder itself does not. Both absolute. */
export function isInside(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:/i.test(way);
}

/** The system's short word for what went wrong (`EACCES`), or the error's own message. */
export function errorCode(error: unknown): string {
	if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
	return String(error);
}

/** A name that is not UTF-8 is shown with U+FFFD, and nothing can be found under what is shown. */
function detailOf(error: unknown, path: string): string {
	const code = errorCode(error);
	return code === 'ENOENT' && path.includes('\uFFFD') ? 'its name is not UTF-8' : code;
}

type Skipped = Pick<Extract<FoundFile, { kind: 'skipped' }>, 'reason' | 'detail'>;

function foundFile(path: string, absolutePath: string, stats: Stats): FoundFile {
	const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = stats;
	return { kind: 'file', path, absolutePath, size, modified, changed, inode };
}

function kindOfSkipped(stats: Stats): Skipped | null {
	return stats.isFile() ? null : { reason: 'not-a-file', detail: kindOfFile(stats) };
}

function kindOfFile(stats: Stats): string {
	if (stats.isDirectory()) return 'a folder';
	if (stats.isFIFO()) return 'a pipe';
	if (stats.isSocket()) return 'a socket';
	if (stats.isBlockDevice() || stats.isCharacterDevice()) return 'a device';
	return 'not a regular file';
}

function byName(a: Dirent, b: Dirent): number {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
