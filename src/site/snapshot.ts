import { readFile } from 'node:fs/promises';
import settings from 'virtual:roster/settings';
import type { AgentDocument } from '../core/schema.ts';
import type { Snapshot } from './snapshot-format.ts';

/** Reads the snapshot that the integration has written; throws when there is none. */
export async function readSnapshot(): Promise<Snapshot> {
	return JSON.parse(await readFile(settings.snapshotPath, 'utf8')) as Snapshot;
}

export async function readSnapshotDocuments(): Promise<AgentDocument[]> {
	return (await readSnapshot()).documents;
}
