/** A file that is read as a whole, with a checksum over its content: what is damaged is not read. */
import {
	closeSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writevSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** Length, checksum, and room that has the numbers in the content lie as they can be read in place. */
const SEAL_BYTES = 16;

/** The content, or null when there is none that is whole. */
export function readSealed(path: string): Buffer | null {
	try {
		const bytes = readFileSync(path);
		const content = bytes.subarray(SEAL_BYTES);
		return bytes.subarray(0, SEAL_BYTES).equals(sealOf(content)) ? content : null;
	} catch {
		// It was never written, or may not be read.
		return null;
	}
}

/** Writes beside the file and renames, so that whoever reads meets the old content or the new one. */
export function writeSealed(path: string, content: Uint8Array): void {
	const beside = `${path}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		const file = openSync(beside, 'w');
		// Two pieces, since to make one of them would copy what is large.
		writevSync(file, [sealOf(content), content]);
		closeSync(file);
		renameSync(beside, path);
	} catch {
		// A full disk must not cost the build: next time it is made again.
		rmSync(beside, { force: true });
	}
}

function sealOf(content: Uint8Array): Buffer {
	const seal = Buffer.alloc(SEAL_BYTES);
	seal.writeBigUInt64LE(BigInt(content.length));
	seal.writeUInt32LE(crc32(content), 8);
	return seal;
}
