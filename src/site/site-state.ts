import type { RosterSettings } from './settings.ts';
import type { Snapshot } from './snapshot-format.ts';

/** Where the front half leaves its work for the pages. All paths are absolute. */
export interface Places {
	/** The rendered prompts, by their keys. */
	promptsPath: string;
	/** The source files as they were read, by their SHA-256. */
	sourcesPath: string;
}

/** What a site is opened with: all that differs between two sites drawn by one bundle. */
export interface SiteState {
	settings: RosterSettings;
	places: Places;
	snapshot: Snapshot;
}

let state: SiteState | null = null;

/** Tells the site what it draws: at the beginning, and whenever that has changed. */
export function openSite(next: SiteState): void {
	state = next;
}

export function getSettings(): RosterSettings {
	return requireState().settings;
}

export function getPlaces(): Places {
	return requireState().places;
}

/** What the front half has brought. The same object is given as long as nothing changes. */
export function getSnapshot(): Snapshot {
	return requireState().snapshot;
}

function requireState(): SiteState {
	if (state === null) throw new Error('The site has not been opened: nothing says what to draw.');
	return state;
}
