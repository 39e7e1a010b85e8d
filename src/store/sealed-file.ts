/** A file that is read as a whole, with a checksum over its content: what is damaged is not read. */
import {
	closeSync,
	fstatSync,
	mkdirSync,
	openSync,
	read,
	readFileSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';

/** Length, checksum, and room that has the numbers in the content lie as they can be read in place. */
const SEAL_BYTES = 16;
const readInThread = promisify(read);

/** The content, or null when there is none that is whole. */
export function readSealed(path: string): Buffer | null {
	try {
		return unseal(readFileSync(path));
	} catch {
		// It was never written, or may not be read.
		return null;
	}
}

/**
 * The same, read in a thread of Node's from here on: for a large one, new memory takes longer than what
 * is in it.
 *
 * @returns To be called when the content is needed, and not before is it looked at.
 */
export function readSealedAside(path: string): () => Promise<Buffer | null> {
	const reading = readWhole(path);
	return async () => {
		const bytes = await reading;
		return bytes && unseal(bytes);
	};
}

async function readWhole(path: string): Promise<Buffer | null> {
	try {
		const file = openSync(path, 'r');
		try {
			const { size } = fstatSync(file);
			const { buffer, bytesRead } = await readInThread(
				file,
				Buffer.allocUnsafeSlow(size),
				0,
				size,
				0
			);
			return bytesRead === size ? buffer : null;
		} finally {
			closeSync(file);
		}
	} catch {
		// It was never written, or may not be read.
		return null;
	}
}

function unseal(bytes: Buffer): Buffer | null {
	const content = bytes.subarray(SEAL_BYTES);
	const sealed = seal(content.length, crc32(content));
	return bytes.subarray(0, SEAL_BYTES).equals(sealed) ? content : null;
}

/**
 * Writes beside the file and renames, so that whoever reads meets the old content or the new one.
 *
 * @param parts - Of the content. Each is written before the next one is asked for, so they can be made
 * one after the other in one and the same piece of memory.
 */
export function writeSealed(path: string, parts: Iterable<Uint8Array>): void {
	const beside = `${path}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		const file = openSync(beside, 'w');
		try {
			let length = 0;
			let checksum = 0;
			for (const part of parts) {
				writeWhole(file, part, SEAL_BYTES + length);
				length += part.length;
				checksum = crc32(part, checksum);
			}
			writeWhole(file, seal(length, checksum), 0);
		} finally {
			closeSync(file);
		}
		renameSync(beside, path);
	} catch {
		// A full disk must not cost the build: next time it is made again.
		discard(beside);
	}
}

function discard(path: string): void {
	try {
		rmSync(path, { force: true });
	} catch {
		// Its folder is none.
	}
}

/** @throws When there is no room for all of it. */
function writeWhole(file: number, bytes: Uint8Array, position: number): void {
	for (let written = 0; written < bytes.length; ) {
		written += writeSync(file, bytes, written, bytes.length - written, position + written);
	}
}

function seal(length: number, checksum: number): Buffer {
	const bytes = Buffer.alloc(SEAL_BYTES);
	bytes.writeBigUInt64LE(BigInt(length));
	bytes.writeUInt32LE(checksum, 8);
	return bytes;
}
