/**
 * What an earlier build has put into the output folder, so that the next one need not draw it again.
 * A file is trusted only when it is still the very one that was written: same size, same time.
 */
import { hash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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

export interface EarlierSite {
	/** Absolute path of a file that was made from the same and is untouched, or null. */
	find(file: string, key: string): Promise<string | null>;
	/** Absolute path that an earlier build would have put this file at, whatever is there. */
	pathOf(file: string): string;
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
	return {
		pathOf: (file) => join(out, file),
		async find(file, key) {
			const note = notes[file];
			if (note === undefined || note.key !== key) return null;
			const path = join(out, file);
			const found = await stat(path).catch(() => null);
			const isUntouched =
				found?.isFile() && found.size === note.size && found.mtimeMs === note.modified;
			return isUntouched ? path : null;
		},
	};
}

/**
 * Notes what a finished site consists of.
 *
 * @param folder - Where the site lies now.
 * @param keys - From each file that has one to its key.
 * @returns What keeps the notes, to be called once the site is in its place.
 */
export async function noteSite(
	cache: string,
	{
		out,
		folder,
		version,
		keys,
	}: { out: string; folder: string; version: string; keys: ReadonlyMap<string, string> }
): Promise<() => Promise<void>> {
	const files: Record<string, FileNote> = {};
	for (const [file, key] of keys) {
		const { size, mtimeMs } = await stat(join(folder, file));
		files[file] = { key, size, modified: mtimeMs };
	}
	const notes: SiteNotes = { version, files };
	const path = notesPath(cache, out);
	return async () => {
		await mkdir(dirname(path), { recursive: true });
		const beside = `${path}.${process.pid}.tmp`;
		await writeFile(beside, JSON.stringify(notes));
		await rename(beside, path);
	};
}

function notesPath(cache: string, out: string): string {
	return join(cache, NOTES_FOLDER, `${hash('sha256', out, 'hex').slice(0, 24)}.json`);
}

async function readNotes(path: string, version: string): Promise<Record<string, FileNote>> {
	try {
		const notes = JSON.parse(await readFile(path, 'utf8')) as SiteNotes;
		return notes.version === version ? notes.files : {};
	} catch {
		// Missing or damaged: everything is drawn.
		return {};
	}
}
