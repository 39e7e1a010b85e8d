import { readFileSync, statSync } from 'node:fs';
import givenState from 'virtual:roster/site';
import type { RosterSettings } from './settings.ts';
import type { Snapshot } from './snapshot-format.ts';

/** Where the front half leaves its work for the pages. All paths are absolute. */
export interface Places {
	/** The snapshot as JSON. */
	snapshotPath: string;
	/** The rendered prompts, by their keys. */
	promptsPath: string;
	/** The source files as they were read, by their SHA-256. */
	sourcesPath: string;
}

/** What a site is opened with: all that differs between two sites drawn by one bundle. */
export interface SiteState {
	settings: RosterSettings;
	places: Places;
}

let state: SiteState | null = givenState;
let current: { snapshot: Snapshot; stamp: string } | null = null;

const HANDED_OVER = 'handed over';

/** Tells a bundled site what it draws; in development all of it is known from the start. */
export function openSite(next: SiteState & { snapshot: Snapshot }): void {
	state = { settings: next.settings, places: next.places };
	current = { snapshot: next.snapshot, stamp: HANDED_OVER };
}

export function getSettings(): RosterSettings {
	return requireState().settings;
}

export function getPlaces(): Places {
	return requireState().places;
}

/**
 * What the front half has brought: as it was handed over, or from its file, which is read again when
 * it has changed. The same object is given as long as nothing changes. Throws when there is none.
 */
export function getSnapshot(): Snapshot {
	if (current?.stamp === HANDED_OVER) return current.snapshot;
	const { snapshotPath } = getPlaces();
	const { mtimeMs, ino } = statSync(snapshotPath);
	const stamp = `${snapshotPath}\0${mtimeMs}\0${ino}`;
	if (current?.stamp !== stamp) {
		current = { snapshot: JSON.parse(readFileSync(snapshotPath, 'utf8')) as Snapshot, stamp };
	}
	return current.snapshot;
}

function requireState(): SiteState {
	if (state === null) throw new Error('The site has not been opened: nothing says what to draw.');
	return state;
}
