/**
 * Records by key in one file that only grows at its end: a build reads and writes it in a few calls,
 * where a file for each record would cost thousands of openings. Each record carries its length and a
 * checksum over its key and content. One that is damaged is as good as none; what follows a place
 * that cannot be read is cut off, so the file heals itself.
 */
import {
	closeSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

const MAGIC = 0x526f7375;
const KEY_BYTES = 16;
/** Magic, checksum, length, key. */
const HEADER_BYTES = 12 + KEY_BYTES;
const FLUSH_BYTES = 1 << 20;
const SCAN_BYTES = 1 << 12;
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
	/** Takes a record; it is written with others, at the latest by `flush` or `close`. */
	set(key: string, content: Uint8Array | string): void;
	flush(): void;
	/** Writes what is new, drops what nobody has asked for when that is most of it, and closes the file; a second time does nothing. */
	close(options?: { dropUnused?: boolean }): void;
}

/** Opens a store, or begins one. A store that cannot be written keeps its records in memory only. */
export function openRecordStore(path: string): RecordStore {
	let file = openFile(path);
	const places = new Map<string, Place>();
	const used = new Map<string, number>();
	const waiting = new Map<string, Buffer<ArrayBuffer>>();
	let waitingBytes = 0;
	let scanned = 0;
	let isWritable = file !== null;

	const scan = (): void => {
		if (file !== null) scanned = scanRecords(file, scanned, places);
	};

	const flush = (): void => {
		if (file === null || !isWritable || waiting.size === 0) return;
		const records = [...waiting].map(([key, content]) => toRecord(key, content));
		try {
			scan();
			// Nobody can read what lies there, nor what came after it.
			if (fstatSync(file).size > scanned) ftruncateSync(file, scanned);
			writeSync(file, Buffer.concat(records));
		} catch {
			// A full disk must not cost the build; the records stay in memory.
			isWritable = false;
			return;
		}
		scan();
		for (const key of [...waiting.keys()]) if (places.has(key)) waiting.delete(key);
		waitingBytes = 0;
	};

	const read = (key: string): Buffer<ArrayBuffer> | null => {
		const place = places.get(key);
		if (place === undefined || file === null) return null;
		used.set(key, place.length);
		const content = readRecord(file, key, place);
		if (content === null) places.delete(key);
		return content;
	};

	scan();
	return {
		flush,
		get(key) {
			const recent = waiting.get(key) ?? read(key);
			if (recent !== null) return recent;
			// Another one who has the file open may have added it.
			scan();
			return read(key);
		},
		set(key, content) {
			const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
			waiting.set(key, bytes);
			used.set(key, bytes.length);
			waitingBytes += bytes.length;
			if (waitingBytes >= FLUSH_BYTES) flush();
		},
		close({ dropUnused = false } = {}) {
			flush();
			if (file === null) return;
			if (dropUnused && isMostlyUnused(scanned, used)) rewrite(path, [...used.keys()], read);
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

/**
 * Finds the records from a place on, without their content.
 *
 * @returns Where the next one will begin.
 */
function scanRecords(file: number, from: number, places: Map<string, Place>): number {
	const { size } = fstatSync(file);
	if (from === size) return from;
	const window = Buffer.allocUnsafe(SCAN_BYTES);
	let start = 0;
	let end = 0;
	let offset = from > size ? 0 : from;
	while (offset + HEADER_BYTES <= size) {
		if (offset + HEADER_BYTES > end) {
			start = offset;
			end = offset + readSync(file, window, 0, SCAN_BYTES, offset);
			if (offset + HEADER_BYTES > end) break;
		}
		const header = window.subarray(offset - start, offset - start + HEADER_BYTES);
		if (header.readUInt32LE(0) !== MAGIC) {
			cutOff(file, offset);
			break;
		}
		const length = header.readUInt32LE(8);
		// Another one may be writing it.
		if (offset + HEADER_BYTES + length > size) break;
		const checksum = header.readUInt32LE(4);
		places.set(header.toString('hex', 12), { offset: offset + HEADER_BYTES, length, checksum });
		offset += HEADER_BYTES + length;
	}
	return offset;
}

function cutOff(file: number, size: number): void {
	try {
		ftruncateSync(file, size);
	} catch {
		// A read-only file stays as it is; what can be read of it is still used.
	}
}

function readRecord(
	file: number,
	key: string,
	{ offset, length, checksum }: Place
): Buffer<ArrayBuffer> | null {
	const content = Buffer.allocUnsafeSlow(length);
	const read = readSync(file, content, 0, length, offset);
	return read === length && checksumOf(key, content) === checksum ? content : null;
}

function toRecord(key: string, content: Buffer): Buffer {
	const record = Buffer.allocUnsafe(HEADER_BYTES + content.length);
	record.writeUInt32LE(MAGIC, 0);
	record.writeUInt32LE(checksumOf(key, content), 4);
	record.writeUInt32LE(content.length, 8);
	record.write(key, 12, KEY_BYTES, 'hex');
	content.copy(record, HEADER_BYTES);
	return record;
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
			if (content !== null) writeSync(file, toRecord(key, content));
		}
		closeSync(file);
		renameSync(beside, path);
	} catch {
		// The file stays as it is, with more in it than is needed.
		rmSync(beside, { force: true });
	}
}
