import { readFileSync, statSync } from 'node:fs';
import { getPlaces } from './places.ts';
import type { Snapshot } from './snapshot-format.ts';

let current: { snapshot: Snapshot; stamp: string } | null = null;

/** Hands the snapshot over in memory, so that a build need not read it back. */
export function setSnapshot(snapshot: Snapshot): void {
	current = { snapshot, stamp: 'given' };
}

/**
 * What the front half has brought: as it was handed over, or from its file, which is read again when
 * it has changed. The same object is given as long as nothing changes. Throws when there is none.
 */
export function getSnapshot(): Snapshot {
	if (current?.stamp === 'given') return current.snapshot;
	const { snapshotPath } = getPlaces();
	const { mtimeMs, ino } = statSync(snapshotPath);
	const stamp = `${snapshotPath}\0${mtimeMs}\0${ino}`;
	if (current?.stamp !== stamp) {
		current = { snapshot: JSON.parse(readFileSync(snapshotPath, 'utf8')) as Snapshot, stamp };
	}
	return current.snapshot;
}
