/**
 * Highlighted blocks on disk, by key, in one file that only grows at its end: a build reads and
 * writes it once, where a file for each block would cost a thousand openings. Each record carries
 * its length and a checksum. A record that is damaged is as good as none, and what follows a place
 * that cannot be read is cut off, so the file heals itself.
 */
import {
	closeSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

const MAGIC = 0x526f7374;
const KEY_BYTES = 16;
/** Magic, checksum, length, key. */
const HEADER_BYTES = 12 + KEY_BYTES;
const FLUSH_BYTES = 1 << 20;
/** Larger than the blocks of ten thousand agents; then the store begins anew. */
const LARGEST_BYTES = 512 << 20;
const SCAN_BYTES = 1 << 22;

export interface BlockStore {
	/** @param key - 32 hexadecimal digits. */
	get(key: string): string | null;
	set(key: string, html: string): void;
	/** Writes what is new and closes the file; the store must not be used any more. */
	close(): void;
}

/** Opens a store, or begins one. A store that cannot be written keeps its blocks in memory only. */
export function openBlockStore(path: string): BlockStore {
	const file = openFile(path);
	const places = file === null ? new Map<string, Place>() : scan(file);
	const added = new Map<string, string>();
	let waiting: Buffer[] = [];
	let waitingBytes = 0;
	let writable = file !== null;

	const flush = (): void => {
		if (file === null || !writable || waitingBytes === 0) return;
		try {
			writeSync(file, Buffer.concat(waiting));
		} catch {
			// A full disk must not cost the build; the next one highlights these blocks again.
			writable = false;
		}
		waiting = [];
		waitingBytes = 0;
	};

	return {
		get(key) {
			const recent = added.get(key);
			if (recent !== undefined) return recent;
			const place = places.get(key);
			return place === undefined || file === null ? null : readRecord(file, place);
		},
		set(key, html) {
			added.set(key, html);
			if (!writable) return;
			const record = toRecord(key, html);
			waiting.push(record);
			waitingBytes += record.length;
			if (waitingBytes >= FLUSH_BYTES) flush();
		},
		close() {
			flush();
			if (file !== null) closeSync(file);
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

/** Finds the records without reading their content into memory all at once. */
function scan(file: number): Map<string, Place> {
	const places = new Map<string, Place>();
	const size = fstatSync(file).size;
	const window = Buffer.alloc(Math.min(size, SCAN_BYTES));
	let windowStart = 0;
	let windowEnd = 0;
	let offset = 0;
	while (size <= LARGEST_BYTES && offset + HEADER_BYTES <= size) {
		if (offset + HEADER_BYTES > windowEnd) {
			windowStart = offset;
			windowEnd = offset + readSync(file, window, 0, window.length, offset);
			if (offset + HEADER_BYTES > windowEnd) break;
		}
		const header = window.subarray(offset - windowStart, offset - windowStart + HEADER_BYTES);
		const length = header.readUInt32LE(8);
		const end = offset + HEADER_BYTES + length;
		if (header.readUInt32LE(0) !== MAGIC || end > size) break;
		places.set(header.toString('hex', 12), {
			offset: offset + HEADER_BYTES,
			length,
			checksum: header.readUInt32LE(4),
		});
		offset = end;
	}
	if (offset < size) cutOff(file, offset);
	return places;
}

function cutOff(file: number, size: number): void {
	try {
		ftruncateSync(file, size);
	} catch {
		// A read-only file stays as it is; what can be read of it is still used.
	}
}

function readRecord(file: number, { offset, length, checksum }: Place): string | null {
	const content = Buffer.allocUnsafe(length);
	const read = readSync(file, content, 0, length, offset);
	return read === length && crc32(content) === checksum ? content.toString('utf8') : null;
}

function toRecord(key: string, html: string): Buffer {
	const content = Buffer.from(html, 'utf8');
	const record = Buffer.allocUnsafe(HEADER_BYTES + content.length);
	record.writeUInt32LE(MAGIC, 0);
	record.writeUInt32LE(crc32(content), 4);
	record.writeUInt32LE(content.length, 8);
	record.write(key, 12, KEY_BYTES, 'hex');
	content.copy(record, HEADER_BYTES);
	return record;
}
