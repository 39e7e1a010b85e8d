/**
 * What an earlier build has put into the output folder, so that the next one need not draw it again.
 * A file is trusted only when it is still the very one that was written: same size, same time.
 */
import { hash } from 'node:crypto';
import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileIdentity } from './refilled-folder.ts';
import type { WrittenFile } from './site-writer.ts';

/** Notes of one output folder, as they are kept in the cache. */
interface SiteNotes {
	format: typeof NOTES_FORMAT;
	/** All that every file depends on: the bundle and the settings. */
	version: string;
	/** By columns, which take a third of the time of thousands of objects. */
	files: string[];
	keys: string[];
	sizes: number[];
	times: number[];
	inodes: number[];
}

/** A file of the earlier site, as it lies in the output folder. */
export interface EarlierFile {
	/** Absolute. */
	path: string;
	identity: FileIdentity;
}

export interface EarlierSite {
	/** Which file was made from the same, as far as is noted, whether or not it is still there. */
	noted(file: string, key: string): FileIdentity | null;
	/** The file, if it is still as noted. */
	find(file: string, noted: FileIdentity): EarlierFile | null;
	/** The file, if it has these very bytes. */
	findSame(file: string, bytes: Uint8Array): EarlierFile | null;
}

const SITES_FOLDER = 'sites';
/** To be raised with the shape of notes: the version tells only what is drawn. */
const NOTES_FORMAT = 2;

/**
 * @param out - The output folder, absolute.
 * @param version - All that every file depends on; notes of another version are not read.
 */
export async function readEarlierSite(
	cache: string,
	out: string,
	version: string
): Promise<EarlierSite> {
	const notes = await readNotes(notesPath(cache, out), version);
	const rows = new Map(notes.files.map((file, row) => [file, row]));
	const isThere = existsSync(out);
	const look = (file: string): EarlierFile | null => {
		if (!isThere) return null;
		const path = join(out, file);
		const found = statOrNull(path);
		return found?.isFile() ? { path, identity: identityOf(found) } : null;
	};
	return {
		noted(file, key) {
			const row = rows.get(file);
			if (row === undefined || notes.keys[row] !== key) return null;
			const { [row]: size = 0 } = notes.sizes;
			const { [row]: modified = 0 } = notes.times;
			const { [row]: inode = 0 } = notes.inodes;
			return { size, modified, inode };
		},
		find(file, noted) {
			const found = look(file);
			const { size, modified } = found?.identity ?? {};
			return size === noted.size && modified === noted.modified ? found : null;
		},
		findSame(file, bytes) {
			const found = look(file);
			if (found === null || found.identity.size !== bytes.length) return null;
			return readFileSync(found.path).equals(bytes) ? found : null;
		},
	};
}

/**
 * Notes what a finished site consists of.
 *
 * @param out - Where the site lies.
 * @param version - All that every file depends on.
 */
export async function noteSite(
	cache: string,
	out: string,
	{ version, files }: { version: string; files: ReadonlyMap<string, WrittenFile> }
): Promise<void> {
	const notes = emptyNotes(version);
	for (const [file, { key, identity }] of files) {
		if (key === null) continue;
		const { size, modified, inode } = identity ?? identityOf(statSync(join(out, file)));
		notes.files.push(file);
		notes.keys.push(key);
		notes.sizes.push(size);
		notes.times.push(modified);
		notes.inodes.push(inode);
	}
	const path = notesPath(cache, out);
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.${process.pid}.tmp`;
	const text = JSON.stringify(notes);
	await writeFile(beside, `${hash('sha256', text, 'hex')}\n${text}`);
	await rename(beside, path);
}

/** Where the site before the last one is kept for the next. */
export function sparePath(cache: string, out: string): string {
	return `${keptPath(cache, out)}.spare`;
}

function identityOf({ size, mtimeMs, ino }: Stats): FileIdentity {
	return { size, modified: mtimeMs, inode: ino };
}

/** Null when there is nothing, or nothing that can be looked at. */
function statOrNull(path: string): Stats | null {
	try {
		return statSync(path, { throwIfNoEntry: false }) ?? null;
	} catch {
		return null;
	}
}

function notesPath(cache: string, out: string): string {
	return `${keptPath(cache, out)}.json`;
}

/** What the names of all that is kept of one output folder begin with. */
function keptPath(cache: string, out: string): string {
	return join(cache, SITES_FOLDER, hash('sha256', out, 'hex').slice(0, 24));
}

function emptyNotes(version: string): SiteNotes {
	return { format: NOTES_FORMAT, version, files: [], keys: [], sizes: [], times: [], inodes: [] };
}

async function readNotes(path: string, version: string): Promise<SiteNotes> {
	try {
		const [seal, text = ''] = (await readFile(path, 'utf8')).split('\n', 2);
		// One letter that differs would hide a file of the index, which is taken over as a whole.
		if (seal !== hash('sha256', text, 'hex')) return emptyNotes(version);
		const notes = JSON.parse(text) as SiteNotes;
		const isReadable = notes.format === NOTES_FORMAT && notes.version === version;
		return isReadable ? notes : emptyNotes(version);
	} catch {
		// Missing or damaged: everything is drawn.
		return emptyNotes(version);
	}
}
