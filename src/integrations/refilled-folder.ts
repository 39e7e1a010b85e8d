import { isUtf8 } from 'node:buffer';
import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * A folder whose content is put together anew out of what happens to lie in it, so that what is there
 * already costs next to nothing. Nothing in it is taken on trust: a link is not followed, since it may
 * lead anywhere, and no file is written into, since it may be one with a file that is being served.
 */
export interface RefilledFolder {
	/** Leaves the file at this path where it is, if it is this very one; else says no. */
	keep(file: string, identity: FileIdentity): boolean;
	/**
	 * Has a file made at this path, in place of what is there.
	 *
	 * @param make - Fails with `EEXIST` where there is something.
	 */
	put(file: string, make: (path: string) => void): void;
	/** Removes everything that was neither kept nor put. */
	clear(): void;
}

/** What tells a file from any other, and from itself after somebody has written into it. */
export interface FileIdentity {
	size: number;
	/** Milliseconds. */
	modified: number;
	inode: number;
}

type EntryKind = 'file' | 'folder' | 'other';

interface OpenFolder {
	path: string;
	parent: OpenFolder | null;
	/** What lies in it and is no part of the new content so far. */
	left: Map<string, EntryKind>;
	isUsed: boolean;
}

/** Stands in a name for bytes that are no text. */
const REPLACEMENT_CHARACTER = '\uFFFD';

/** @param root - Absolute path of a folder that is there. */
export function refillFolder(root: string): RefilledFolder {
	const opened = new Map<string, OpenFolder>([
		['', { path: root, parent: null, left: listEntries(root), isUsed: true }],
	]);

	/** Null when there is no such folder. */
	function open(folder: string): OpenFolder | null {
		const known = opened.get(folder);
		if (known !== undefined) return known;
		const [above, name] = splitPath(folder);
		const parent = open(above);
		if (parent?.left.get(name) !== 'folder') return null;
		parent.left.delete(name);
		const path = join(parent.path, name);
		return add(folder, { path, parent, left: listEntries(path), isUsed: false });
	}

	function make(folder: string): OpenFolder {
		const there = open(folder);
		if (there !== null) return there;
		const [above, name] = splitPath(folder);
		const parent = make(above);
		const path = makeIn(parent, name, (at) => mkdirSync(at));
		return add(folder, { path, parent, left: new Map(), isUsed: false });
	}

	function add(folder: string, added: OpenFolder): OpenFolder {
		opened.set(folder, added);
		return added;
	}

	return {
		keep(file, identity) {
			const [above, name] = splitPath(file);
			const folder = open(above);
			if (folder?.left.get(name) !== 'file') return false;
			if (!isVeryFile(join(folder.path, name), identity)) return false;
			folder.left.delete(name);
			use(folder);
			return true;
		},
		put(file, makeFile) {
			const [above, name] = splitPath(file);
			const folder = make(above);
			makeIn(folder, name, makeFile);
			use(folder);
		},
		clear() {
			for (const folder of opened.values()) {
				if (folder.isUsed) clearFolder(folder);
				else removeEntry(folder.path);
			}
		},
	};
}

/** @returns The path of what was made. */
function makeIn(folder: OpenFolder, name: string, make: (path: string) => void): string {
	const path = join(folder.path, name);
	if (folder.left.delete(name)) removeEntry(path);
	try {
		make(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		// Some file systems take two spellings for one name, so it is listed under the other.
		clearFolder(folder);
		make(path);
	}
	return path;
}

function clearFolder(folder: OpenFolder): void {
	for (const name of folder.left.keys()) removeEntry(join(folder.path, name));
	folder.left.clear();
}

function use(folder: OpenFolder): void {
	for (let at: OpenFolder | null = folder; at !== null && !at.isUsed; at = at.parent)
		at.isUsed = true;
}

function removeEntry(path: string | Buffer): void {
	rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

function isVeryFile(path: string, { size, modified, inode }: FileIdentity): boolean {
	const found = lstatSync(path, { throwIfNoEntry: false });
	return found?.ino === inode && found.size === size && found.mtimeMs === modified;
}

function listEntries(folder: string): Map<string, EntryKind> {
	const entries = readdirSync(folder, { withFileTypes: true });
	if (entries.some(({ name }) => name.includes(REPLACEMENT_CHARACTER))) removeUnnameable(folder);
	return new Map(
		entries.map((entry) => [
			entry.name,
			entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
		])
	);
}

/** Removes what can be called by its bytes only. */
function removeUnnameable(folder: string): void {
	for (const name of readdirSync(folder, { encoding: 'buffer' }))
		if (!isUtf8(name)) removeEntry(Buffer.concat([Buffer.from(folder + sep), name]));
}

function splitPath(path: string): [above: string, name: string] {
	const slash = path.lastIndexOf('/');
	return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
}
