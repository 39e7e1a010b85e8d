import { readFile } from 'node:fs/promises';
import settings from 'virtual:roster/settings';
import type { AgentDocument, RosterEntry } from '../core/schema.ts';

/** What reading the sources has brought, as the integration leaves it for the loader. */
export interface Snapshot {
	entries: RosterEntry[];
	documents: AgentDocument[];
}

/** Reads the snapshot that the integration has written; throws when there is none. */
export async function readSnapshot(): Promise<Snapshot> {
	return JSON.parse(await readFile(settings.snapshotPath, 'utf8')) as Snapshot;
}

export async function readSnapshotDocuments(): Promise<AgentDocument[]> {
	return (await readSnapshot()).documents;
}
