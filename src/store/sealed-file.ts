/** A file that is read as a whole, with a checksum over its content: what is damaged is not read. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

const SEAL_BYTES = 4;

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
		writeFileSync(beside, Buffer.concat([sealOf(content), content]));
		renameSync(beside, path);
	} catch {
		// A full disk must not cost the build: next time it is made again.
		rmSync(beside, { force: true });
	}
}

function sealOf(content: Uint8Array): Buffer {
	const seal = Buffer.alloc(SEAL_BYTES);
	seal.writeUInt32LE(crc32(content));
	return seal;
}
