/**
 * What was read before, kept between runs. Loading is total: a file that is missing, damaged or of
 * another version is as good as none, and everything is read again.
 */
import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadFile } from './read-sources.ts';

/** From a file's absolute path to what reading it gave, and to what tells whether it has changed. */
export type FileMemory = Map<string, RememberedFile>;

export interface RememberedFile {
	stamp: string;
	result: ReadFile;
}

const SEAL_LENGTH = 64;

/**
 * @param path - Where it was saved.
 * @param version - Changes with the code that reads; what another version has read is not used.
 */
export async function loadFileMemory(path: string, version: string): Promise<FileMemory> {
	try {
		const content = await readFile(path);
		const body = content.subarray(SEAL_LENGTH);
		if (content.toString('latin1', 0, SEAL_LENGTH) !== sealOf(body, version)) return new Map();
		return deserialize(body) as FileMemory;
	} catch {
		// Missing or damaged.
		return new Map();
	}
}

/** Saves it for the next run; never half of it. */
export async function saveFileMemory(
	path: string,
	memory: FileMemory,
	version: string
): Promise<void> {
	const body = serialize(memory);
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.${process.pid}.tmp`;
	await writeFile(beside, Buffer.concat([Buffer.from(sealOf(body, version), 'latin1'), body]));
	await rename(beside, path);
}

function sealOf(body: Uint8Array, version: string): string {
	return hash('sha256', `${version}\n${hash('sha256', body, 'hex')}`, 'hex');
}
