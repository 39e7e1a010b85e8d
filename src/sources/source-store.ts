import { openRecordStore, type StoreOptions } from '../store/record-store.ts';

/**
 * Source files as they were read, by their SHA-256, so that the raw twin on the site is the very file
 * its page was made from, even when that file changes or vanishes while the site is built.
 */
export interface SourceStore {
	has(sha256: string): boolean;
	/** The bytes, when they are there and whole. */
	read(sha256: string): Uint8Array<ArrayBuffer> | null;
	/** What is made of them, which may not be kept; null where `read` gives null. */
	use<Value>(sha256: string, make: (bytes: Uint8Array) => Value): Value | null;
	keep(sha256: string, bytes: Uint8Array): void;
	/** Writes what is new, so that others can read it. */
	flush(): void;
	/** @param dropUnused - Whether files that nobody has asked for may go. */
	close(options?: { dropUnused?: boolean }): void;
}

const KEY_DIGITS = 32;

/** @param path - The file that holds them. */
export function openSourceStore(path: string, options?: StoreOptions): SourceStore {
	const store = openRecordStore(path, options);
	const has = (sha256: string): boolean => store.has(sha256.slice(0, KEY_DIGITS));
	return {
		has,
		read: (sha256) => store.get(sha256.slice(0, KEY_DIGITS)),
		use: (sha256, make) => store.use(sha256.slice(0, KEY_DIGITS), make),
		keep(sha256, bytes) {
			if (!has(sha256)) store.set(sha256.slice(0, KEY_DIGITS), bytes);
		},
		flush: store.flush,
		close: store.close,
	};
}
