import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';
import type { FolderState } from './standing-site.ts';

/** What is noted of the site in an output folder. Each of it is compared with what is there. */
export interface SiteNotes {
	files: ReadonlyMap<string, NotedFile>;
	folders: ReadonlyMap<string, FolderState>;
}

export interface NotedFile extends FileIdentity {
	/** What it was made from; empty for what is made every time. */
	key: string;
}

/** What tells a file from any other, and from itself after somebody has written into it. */
export interface FileIdentity {
	size: number;
	/** Milliseconds. */
	modified: number;
	inode: number;
}

/** By columns, which take a fraction of the time of thousands of objects. */
interface StoredNotes {
	format: typeof NOTES_FORMAT;
	version: string;
	files: string;
	keys: string;
	/** Size, time and inode of each file. */
	identities: Float64Array;
	folders: string;
	/** Time and inode of each folder. */
	states: Float64Array;
}

const SITES_FOLDER = 'sites';
/** To be raised with the shape of notes: the version tells only what is drawn. */
const NOTES_FORMAT = 3;
/** In no path. */
const SEPARATOR = '\0';

/**
 * @param place - Where the site lies, absolute.
 * @param version - All that every file depends on; what is noted of another version is not read.
 */
export function readSiteNotes(cache: string, place: string, version: string): SiteNotes {
	const files = new Map<string, NotedFile>();
	const folders = new Map<string, FolderState>();
	const stored = readSealedValue<StoredNotes>(notesPath(cache, place));
	if (stored?.format !== NOTES_FORMAT || stored.version !== version) return { files, folders };
	const { identities, states } = stored;
	const keys = stored.keys.split(SEPARATOR);
	for (const [row, file] of stored.files.split(SEPARATOR).entries()) {
		const {
			[row * 3]: size = 0,
			[row * 3 + 1]: modified = 0,
			[row * 3 + 2]: inode = 0,
		} = identities;
		files.set(file, { key: keys[row] ?? '', size, modified, inode });
	}
	for (const [row, folder] of stored.folders.split(SEPARATOR).entries()) {
		const { [row * 2]: modified = 0, [row * 2 + 1]: inode = 0 } = states;
		folders.set(folder, { modified, inode });
	}
	return { files, folders };
}

export function writeSiteNotes(
	cache: string,
	place: string,
	{ version, files, folders }: SiteNotes & { version: string }
): void {
	const noted = [...files.values()];
	const identities = noted.flatMap(({ size, modified, inode }) => [size, modified, inode]);
	const states = [...folders.values()].flatMap(({ modified, inode }) => [modified, inode]);
	const stored: StoredNotes = {
		format: NOTES_FORMAT,
		version,
		files: [...files.keys()].join(SEPARATOR),
		keys: noted.map(({ key }) => key).join(SEPARATOR),
		identities: Float64Array.from(identities),
		folders: [...folders.keys()].join(SEPARATOR),
		states: Float64Array.from(states),
	};
	writeSealedValue(notesPath(cache, place), stored);
}

function notesPath(cache: string, place: string): string {
	return join(cache, SITES_FOLDER, `${hash('sha256', place, 'hex').slice(0, 24)}.bin`);
}
