/**
 * What was read before, kept in this process and between runs. A record that is missing, damaged or
 * of another version is as good as none, and its file is read again.
 */
import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { openRecordStore } from '../store/record-store.ts';
import type { ReadFile } from './read-sources.ts';

export interface FileMemory {
	/**
	 * What reading a file gave.
	 *
	 * @param path - Absolute.
	 * @param stamp - Equal as long as the file is the same.
	 */
	recall(path: string, stamp: string): ReadFile | null;
	remember(path: string, stamp: string, result: ReadFile): void;
	/** Forgets, in this process, the files that are not among these. */
	keepOnly(paths: ReadonlySet<string>): void;
	/** Writes what is new for the next run. */
	flush(): void;
	close(): void;
}

interface RememberedFile {
	stamp: string;
	result: ReadFile;
}

const KEY_DIGITS = 32;

/**
 * @param file - Where it is kept between runs.
 * @param version - Changes with the code that reads; what another version has read is not used.
 */
export function openFileMemory(file: string, version: string): FileMemory {
	const store = openRecordStore(file);
	const recent = new Map<string, RememberedFile>();
	const keyOf = (path: string, stamp: string): string =>
		hash('sha256', JSON.stringify([version, path, stamp]), 'hex').slice(0, KEY_DIGITS);

	return {
		recall(path, stamp) {
			const known = recent.get(path);
			if (known?.stamp === stamp) return known.result;
			const result = store.use(keyOf(path, stamp), unpack);
			if (result) recent.set(path, { stamp, result });
			return result;
		},
		remember(path, stamp, result) {
			recent.set(path, { stamp, result });
			store.set(keyOf(path, stamp), pack(result));
		},
		keepOnly(paths) {
			for (const path of recent.keys()) if (!paths.has(path)) recent.delete(path);
		},
		flush: store.flush,
		close: () => store.close({ dropUnused: true }),
	};
}

/** A prompt that is rendered as it is written is kept once. */
function pack(result: ReadFile): Uint8Array {
	if (result.kind === 'document' || result.prompt.markdown !== result.prompt.text)
		return serialize(result);
	return serialize({ ...result, prompt: { ...result.prompt, markdown: null } });
}

function unpack(record: Buffer): ReadFile | null {
	try {
		const result = deserialize(record) as ReadFile;
		if (result.kind === 'agent') result.prompt.markdown ??= result.prompt.text;
		return result;
	} catch {
		// Written by another version of Node.
		return null;
	}
}
