import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RosterSettings } from '../site/settings.ts';

/** Lies in every built site: says that Roster made the folder and may change what is in it. */
export const MARKER_FILE = '.roster.json';

/** What the marker says; `preview` needs the base. */
export interface SiteMarker {
	generator: string;
	base: string;
}

export function buildMarker({ generator, base }: RosterSettings): Buffer {
	const marker: SiteMarker = { generator, base };
	return Buffer.from(`${JSON.stringify(marker)}\n`);
}

/** @returns What the marker of a built site says, or null where there is none. */
export async function readMarker(out: string): Promise<SiteMarker | null> {
	try {
		return JSON.parse(await readFile(join(out, MARKER_FILE), 'utf8')) as SiteMarker;
	} catch {
		// Not a folder that Roster has made.
		return null;
	}
}
