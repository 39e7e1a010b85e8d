/**
 * What an earlier build has put into the output folder, so that the next one need not draw it again.
 * A file is trusted only when it is still the very one that was written: same size, same time.
 */
import { hash } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './site-writer.ts';

interface FileNote {
	key: string;
	size: number;
	modified: number;
}

/** Notes of one output folder, as they are kept in the cache. */
interface SiteNotes {
	/** All that every file depends on: the bundle and the settings. */
	version: string;
	files: Record<string, FileNote>;
}

/** A file of the earlier site, as it lies in the output folder. */
export interface EarlierFile {
	/** Absolute. */
	path: string;
	size: number;
	modified: number;
}

export interface EarlierSite {
	/** The file, if it was made from the same and is untouched. */
	find(file: string, key: string): EarlierFile | null;
	/** The files that were made from the same, as far as is noted, whether or not they are still there. */
	filesOf(key: string): string[];
	/** The file, if it has these very bytes. */
	findSame(file: string, bytes: Uint8Array): EarlierFile | null;
}

const NOTES_FOLDER = 'sites';

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
	const look = (file: string): EarlierFile | null => {
		const path = join(out, file);
		const found = statOrNull(path);
		return found?.isFile() ? { path, size: found.size, modified: found.mtimeMs } : null;
	};
	return {
		find(file, key) {
			const note = notes[file];
			if (note === undefined || note.key !== key) return null;
			const found = look(file);
			const isUntouched = found?.size === note.size && found.modified === note.modified;
			return isUntouched ? found : null;
		},
		filesOf: (key) => Object.keys(notes).filter((file) => notes[file]?.key === key),
		findSame(file, bytes) {
			const found = look(file);
			if (found === null || found.size !== bytes.length) return null;
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
	const noted: Record<string, FileNote> = {};
	for (const [file, { key, size, modified }] of files) {
		if (key === null) continue;
		noted[file] = { key, size, modified: modified ?? statSync(join(out, file)).mtimeMs };
	}
	const notes: SiteNotes = { version, files: noted };
	const path = notesPath(cache, out);
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.${process.pid}.tmp`;
	const text = JSON.stringify(notes);
	await writeFile(beside, `${hash('sha256', text, 'hex')}\n${text}`);
	await rename(beside, path);
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
	return join(cache, NOTES_FOLDER, `${hash('sha256', out, 'hex').slice(0, 24)}.json`);
}

async function readNotes(path: string, version: string): Promise<Record<string, FileNote>> {
	try {
		const [seal, text = ''] = (await readFile(path, 'utf8')).split('\n', 2);
		// One letter that differs would hide a file of the index, which is taken over as a whole.
		if (seal !== hash('sha256', text, 'hex')) return {};
		const notes = JSON.parse(text) as SiteNotes;
		return notes.version === version ? notes.files : {};
	} catch {
		// Missing or damaged: everything is drawn.
		return {};
	}
}
