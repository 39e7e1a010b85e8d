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
	writevSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { openReadWindow, type ReadWindow } from './read-window.ts';

const MAGIC = 0x526f7375;
const KEY_BYTES = 16;
/** Magic, checksum, length, key. */
const HEADER_BYTES = 12 + KEY_BYTES;
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
	/**
	 * Takes a record, whose bytes must stay as they are; it is written with others, at the latest by
	 * `flush` or `close`.
	 */
	set(key: string, content: Uint8Array | string): void;
	flush(): void;
	/** Writes what is new, drops what nobody has asked for when that is most of it, and closes the file; a second time does nothing. */
	close(options?: { dropUnused?: boolean }): void;
}

/** Opens a store, or begins one. A store that cannot be written keeps its records in memory only. */
export function openRecordStore(path: string): RecordStore {
	let file = openFile(path);
	const window = file === null ? null : openReadWindow(file);
	const places = new Map<string, Place>();
	const used = new Map<string, number>();
	const waiting = new Map<string, Buffer<ArrayBuffer>>();
	let waitingBytes = 0;
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
		const records = [...waiting].flatMap(([key, content]) => toRecord(key, content));
		try {
			scan();
			if (fstatSync(file).size > scanned) cutOffUnreadable(file);
			writevSync(file, records);
		} catch {
			// A full disk must not cost the build; the records stay in memory.
			isWritable = false;
			return;
		}
		scan();
		for (const key of [...waiting.keys()]) if (places.has(key)) waiting.delete(key);
		waitingBytes = 0;
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
		const recent = waiting.get(key);
		if (recent !== undefined) return recent;
		const isFound = (): boolean => {
			// Another one who has the file open may have added it, or have mended what is damaged.
			if (!places.has(key)) scan(key);
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
			const bytes = typeof content === 'string' ? Buffer.from(content) : viewOf(content);
			waiting.set(key, bytes);
			used.set(key, bytes.length);
			waitingBytes += bytes.length;
			if (waitingBytes >= FLUSH_BYTES) flush();
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

interface Place {
	offset: number;
	length: number;
	checksum: number;
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
	let header = window.bytes(offset, HEADER_BYTES);
	// Another one may have mended the file since that piece of it was read.
	if (!isHeader(header)) header = window.bytes(offset, HEADER_BYTES, { anew: true });
	if (!isHeader(header)) return null;
	return {
		key: header.toString('hex', 12, HEADER_BYTES),
		offset: offset + HEADER_BYTES,
		length: header.readUInt32LE(8),
		checksum: header.readUInt32LE(4),
	};
}

function isHeader(bytes: Buffer): boolean {
	return bytes.length === HEADER_BYTES && bytes.readUInt32LE(0) === MAGIC;
}

function readRecord(window: ReadWindow, key: string, place: Place): Buffer<ArrayBuffer> | null {
	for (const anew of [false, true]) {
		const content = window.bytes(place.offset, place.length, { anew });
		if (content.length === place.length && checksumOf(key, content) === place.checksum)
			return content;
	}
	return null;
}

function viewOf(content: Uint8Array): Buffer<ArrayBuffer> {
	return Buffer.from(content.buffer as ArrayBuffer, content.byteOffset, content.byteLength);
}

/** Two pieces, since to make one of them would copy what is large. */
function toRecord(key: string, content: Buffer): [header: Buffer, content: Buffer] {
	const header = Buffer.allocUnsafe(HEADER_BYTES);
	header.writeUInt32LE(MAGIC, 0);
	header.writeUInt32LE(checksumOf(key, content), 4);
	header.writeUInt32LE(content.length, 8);
	header.write(key, 12, KEY_BYTES, 'hex');
	return [header, content];
}

function checksumOf(key: string, content: Buffer): number {
	return crc32(content, crc32(key));
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
		for (const key of keys) {
			const content = read(key);
			if (content !== null) writevSync(file, toRecord(key, content));
		}
		closeSync(file);
		renameSync(beside, path);
	} catch {
		// The file stays as it is, with more in it than is needed.
		rmSync(beside, { force: true });
	}
}
