/**
 * Records by key in one file that only grows at its end: a build reads and writes it in a few calls,
 * where a file for each record would cost thousands of openings. Each record carries its length and a
 * checksum over its key and content. One that is damaged is as good as none; what follows a place
 * that cannot be read is cut off by the next writer, so the file heals itself.
 */
import {
	closeSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { openReadWindow, type ReadWindow } from './read-window.ts';
import { checksumOf, decodeHeader, HEADER_BYTES } from './record-header.ts';
import { createWaitingRecords, type Place } from './waiting-records.ts';

const FLUSH_BYTES = 1 << 20;
/** A file of which less than a quarter is in use is written anew, unless it is small. */
const SMALL_BYTES = 64 << 20;
const LEAST_USED = 1 / 4;

export interface RecordStore {
	/**
	 * The record, when it is there and whole.
	 *
	 * @param key - 32 hexadecimal digits.
	 */
	get(key: string): Buffer<ArrayBuffer> | null;
	/** What is made of a record, which may not be kept; null where `get` gives null. */
	use<Value>(key: string, make: (record: Buffer<ArrayBuffer>) => Value): Value | null;
	has(key: string): boolean;
	/** Takes a copy of a record; it is written with others, at the latest by `flush` or `close`. */
	set(key: string, content: Uint8Array | string): void;
	flush(): void;
	/** Writes what is new, drops what nobody has asked for when that is most of it, and closes the file; a second time does nothing. */
	close(options?: { dropUnused?: boolean }): void;
}

export interface StoreOptions {
	/** Whether a file that is new may be taken for its own: what others add to it would be made twice. */
	isOwnWhenNew?: boolean;
}

/** Opens a store, or begins one. A store that cannot be written keeps its records in memory only. */
export function openRecordStore(
	path: string,
	{ isOwnWhenNew = false }: StoreOptions = {}
): RecordStore {
	let file = openFile(path);
	const isOwn = isOwnWhenNew && file !== null && fstatSync(file).size === 0;
	const window = file === null ? null : openReadWindow(file);
	const places = new Map<string, Place>();
	const used = new Map<string, number>();
	const waiting = createWaitingRecords();
	/** Where the records that are known end, and the file when it was last asked. */
	let scanned = 0;
	let size = 0;
	let isWritable = file !== null;

	/** Looks at records not known yet, up to that of a key; of all without one. */
	const scan = (until?: string): void => {
		if (file === null || window === null) return;
		for (;;) {
			if (scanned + HEADER_BYTES > size) {
				size = fstatSync(file).size;
				if (scanned > size) scanned = 0;
				if (scanned + HEADER_BYTES > size) return;
			}
			const header = readHeader(window, scanned);
			if (header === null) return;
			const end = header.offset + header.length;
			if (end > size) {
				size = fstatSync(file).size;
				// Another one may be writing it.
				if (end > size) return;
			}
			scanned = end;
			places.set(header.key, header);
			if (header.key === until) return;
		}
	};

	const flush = (): void => {
		if (file === null || !isWritable || waiting.size === 0) return;
		try {
			scan();
			if (fstatSync(file).size > scanned) cutOffUnreadable(file);
			const start = scanned;
			writeSync(file, waiting.bytes());
			if (fstatSync(file).size === start + waiting.size) noteWritten(start);
		} catch {
			// A full disk must not cost the build; the records stay in memory.
			isWritable = false;
			return;
		}
		scan();
		waiting.keepOnly((key) => !places.has(key));
	};

	/** What nobody else has written into need not be read to know where it is. */
	const noteWritten = (start: number): void => {
		for (const [key, place] of waiting.places())
			places.set(key, { ...place, offset: start + place.offset });
		scanned = start + waiting.size;
		size = scanned;
	};

	/** Nobody can read what lies there, nor what comes after it. */
	const cutOffUnreadable = (descriptor: number): void => {
		// The file may be another one by now than the one that was looked at.
		window?.forget();
		places.clear();
		scanned = 0;
		size = 0;
		scan();
		if (fstatSync(descriptor).size > scanned) ftruncateSync(descriptor, scanned);
	};

	/** The record as it lies in the window, for as long as nothing else is read. */
	const view = (key: string): Buffer<ArrayBuffer> | null => {
		const recent = waiting.find(key);
		if (recent !== null) return recent;
		const isFound = (): boolean => {
			// Another one who has the file open may have added it, or have mended what is damaged.
			if (!places.has(key) && !isOwn) scan(key);
			return places.has(key);
		};
		while (file !== null && window !== null && isFound()) {
			const place = places.get(key) as Place; // it is found
			used.set(key, place.length);
			const content = readRecord(window, key, place);
			if (content !== null) return content;
			places.delete(key);
		}
		return null;
	};

	return {
		flush,
		get(key) {
			const record = view(key);
			return record && Buffer.from(record);
		},
		use(key, make) {
			const record = view(key);
			return record && make(record);
		},
		has: (key) => view(key) !== null,
		set(key, content) {
			const before = waiting.size;
			waiting.add(key, content);
			used.set(key, waiting.size - before - HEADER_BYTES);
			if (waiting.size >= FLUSH_BYTES) flush();
		},
		close({ dropUnused = false } = {}) {
			flush();
			if (file === null) return;
			if (dropUnused && isMostlyUnused(fstatSync(file).size, used))
				rewrite(path, [...used.keys()], view);
			closeSync(file);
			file = null;
		},
	};
}

function openFile(path: string): number | null {
	try {
		mkdirSync(dirname(path), { recursive: true });
		return openSync(path, 'a+');
	} catch {
		return null;
	}
}

/** The header of the record that begins at a place; null when none does. */
function readHeader(window: ReadWindow, offset: number): (Place & { key: string }) | null {
	const header =
		decodeHeader(window.bytes(offset, HEADER_BYTES)) ??
		// Another one may have mended the file since that piece of it was read.
		decodeHeader(window.bytes(offset, HEADER_BYTES, { anew: true }));
	return header && { ...header, offset: offset + HEADER_BYTES };
}

function readRecord(window: ReadWindow, key: string, place: Place): Buffer<ArrayBuffer> | null {
	for (const anew of [false, true]) {
		const content = window.bytes(place.offset, place.length, { anew });
		if (content.length === place.length && checksumOf(key, content) === place.checksum)
			return content;
	}
	return null;
}

function isMostlyUnused(size: number, used: ReadonlyMap<string, number>): boolean {
	let bytes = 0;
	for (const length of used.values()) bytes += length;
	return size > SMALL_BYTES && bytes < size * LEAST_USED;
}

/** Writes only these records beside the file and moves them into its place. */
function rewrite(
	path: string,
	keys: readonly string[],
	read: (key: string) => Buffer | null
): void {
	const beside = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(beside, '');
		const file = openSync(beside, 'a');
		let records = createWaitingRecords();
		for (const key of keys) {
			const content = read(key);
			if (content !== null) records.add(key, content);
			if (records.size < FLUSH_BYTES) continue;
			writeSync(file, records.bytes());
			records = createWaitingRecords();
		}
		writeSync(file, records.bytes());
		closeSync(file);
		renameSync(beside, path);
	} catch {
		// The file stays as it is, with more in it than is needed.
		rmSync(beside, { force: true });
	}
}
