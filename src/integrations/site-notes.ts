import { hash } from 'node:crypto';
import { join } from 'node:path';
import { joinTexts, splitTexts } from '../core/joined-texts.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';
import type { FolderState } from './standing-site.ts';

/**
 * What is noted of the site in an output folder, each of which is compared with what is there. By
 * columns, which take a fraction of the time of thousands of objects.
 */
export interface SiteNotes {
	format: typeof NOTES_FORMAT;
	/** All that every file depends on. */
	version: string;
	/** Paths below the site's folder; see `splitList`. */
	files: string;
	/** What each was made from; empty for what is made every time. */
	keys: string;
	/** Size, time and inode of each file. */
	identities: Float64Array;
	folders: string;
	/** Time and inode of each folder. */
	states: Float64Array;
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

const SITES_FOLDER = 'sites';
/** To be raised with the shape of notes: the version tells only what is drawn. */
const NOTES_FORMAT = 4;
/** In no path. */
const END = '\0';

/**
 * @param place - Where the site lies, absolute.
 * @param version - All that every file depends on; what is noted of another version is not read.
 * @returns Null where nothing is noted.
 */
export function readSiteNotes(cache: string, place: string, version: string): SiteNotes | null {
	const stored = readSealedValue<SiteNotes>(notesPath(cache, place));
	return stored?.format === NOTES_FORMAT && stored.version === version ? stored : null;
}

export function writeSiteNotes(
	cache: string,
	place: string,
	{
		version,
		files,
		folders,
	}: {
		version: string;
		files: ReadonlyMap<string, NotedFile>;
		folders: ReadonlyMap<string, FolderState>;
	}
): void {
	const identities = new Float64Array(files.size * 3);
	let at = 0;
	for (const { size, modified, inode } of files.values()) {
		identities[at++] = size;
		identities[at++] = modified;
		identities[at++] = inode;
	}
	const notes: SiteNotes = {
		format: NOTES_FORMAT,
		version,
		files: joinTexts([...files.keys()], END),
		keys: joinTexts(
			[...files.values()].map(({ key }) => key),
			END
		),
		identities,
		folders: joinTexts([...folders.keys()], END),
		states: columnsOf(folders),
	};
	writeSealedValue(notesPath(cache, place), notes);
}

/** @param row - Of the file among those that are noted. */
export function identityOf({ identities }: SiteNotes, row: number): FileIdentity {
	const { [row * 3]: size = 0, [row * 3 + 1]: modified = 0, [row * 3 + 2]: inode = 0 } = identities;
	return { size, modified, inode };
}

/** The time and the inode of each. */
function columnsOf(folders: ReadonlyMap<string, FolderState>): Float64Array {
	const states = new Float64Array(folders.size * 2);
	let at = 0;
	for (const { modified, inode } of folders.values()) {
		states[at++] = modified;
		states[at++] = inode;
	}
	return states;
}

/** The opposite of `columnsOf`, with the names beside it. */
export function foldersOf(names: string, states: Float64Array): Map<string, FolderState> {
	return new Map(
		splitList(names).map((folder, row): [string, FolderState] => {
			const { [row * 2]: modified = 0, [row * 2 + 1]: inode = 0 } = states;
			return [folder, { modified, inode }];
		})
	);
}

/** Paths or keys that were noted. */
export function splitList(joined: string): string[] {
	return splitTexts(joined, END);
}

function notesPath(cache: string, place: string): string {
	return join(cache, SITES_FOLDER, `${hash('sha256', place, 'hex').slice(0, 24)}.bin`);
}
