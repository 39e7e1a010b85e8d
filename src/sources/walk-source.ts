import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { DocumentReason } from '../core/schema.ts';

export interface WalkOptions {
	/** Globs, from the folder, of the files to give. */
	include: readonly string[];
	/** Globs, from the folder, of files and folders to leave out. */
	exclude: readonly string[];
}

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

const NEVER_WALKED = new Set(['.git', 'node_modules']);

/**
 * Finds the files of one source folder, sorted by path.
 *
 * `path` is relative and `/`-separated. Symbolic links are followed as long as they stay inside the
 * folder and do not lead back to a folder above; everything that matches but cannot be read as a
 * file is given as skipped. Throws only when the folder itself cannot be listed.
 */
export async function walkSource(folder: string, options: WalkOptions): Promise<FoundFile[]> {
	const matching = { dot: true, nocase: true } as const;
	const isIncluded = picomatch([...options.include], matching);
	const isExcluded =
		options.exclude.length > 0 ? picomatch([...options.exclude], matching) : () => false;
	const root = await realpath(folder);
	const found: FoundFile[] = [];

	async function walk(
		directory: string,
		prefix: string,
		ancestors: readonly string[]
	): Promise<void> {
		const entries = await readdir(directory, { withFileTypes: true });
		for (const entry of entries.sort(byName)) {
			const path = prefix + entry.name;
			if (NEVER_WALKED.has(entry.name) || isExcluded(path) || isExcluded(`${path}/`)) continue;
			await visit(entry, join(directory, entry.name), path, ancestors);
		}
	}

	async function visit(
		entry: Dirent,
		absolutePath: string,
		path: string,
		ancestors: readonly string[]
	): Promise<void> {
		const skip = (reason: 'not-a-file' | 'link-outside' | 'unreadable', detail: string): void => {
			if (isIncluded(path)) found.push({ kind: 'skipped', path, reason, detail });
		};
		try {
			if (entry.isSymbolicLink()) {
				const target = await realpath(absolutePath);
				if (!isInside(root, target))
					return skip(
						'link-outside',
						target === root ? 'the source folder itself' : 'a place outside the source folder'
					);
				if (ancestors.includes(target)) return skip('not-a-file', 'a link to a folder above it');
			}
			const stats = entry.isSymbolicLink() ? await stat(absolutePath) : await lstat(absolutePath);
			if (stats.isDirectory()) {
				if (isIncluded(path)) return skip('not-a-file', 'a folder');
				return await walkFolder(absolutePath, path, ancestors);
			}
			if (!stats.isFile()) return skip('not-a-file', kindOfFile(stats));
			if (isIncluded(path))
				found.push({
					kind: 'file',
					path,
					absolutePath,
					size: stats.size,
					modified: stats.mtimeMs,
					changed: stats.ctimeMs,
					inode: stats.ino,
				});
		} catch (error) {
			skip('unreadable', errorCode(error));
		}
	}

	async function walkFolder(
		absolutePath: string,
		path: string,
		ancestors: readonly string[]
	): Promise<void> {
		try {
			await walk(absolutePath, `${path}/`, [...ancestors, await realpath(absolutePath)]);
		} catch (error) {
			found.push({
				kind: 'skipped',
				path: `${path}/`,
				reason: 'unreadable',
				detail: errorCode(error),
			});
		}
	}

	await walk(root, '', [root]);
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

function kindOfFile(stats: {
	isFIFO(): boolean;
	isSocket(): boolean;
	isBlockDevice(): boolean;
	isCharacterDevice(): boolean;
}): string {
	if (stats.isFIFO()) return 'a pipe';
	if (stats.isSocket()) return 'a socket';
	if (stats.isBlockDevice() || stats.isCharacterDevice()) return 'a device';
	return 'not a regular file';
}

function byName(a: Dirent, b: Dirent): number {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
