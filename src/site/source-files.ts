import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPlaces } from './site-state.ts';

/**
 * The bytes of one agent's file as they were when it was read.
 *
 * @param sha256 - From the agent's `source`.
 */
export function getSourceBytes(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
	return readFile(join(getPlaces().sourcesFolder, sha256)) as Promise<Uint8Array<ArrayBuffer>>;
}
