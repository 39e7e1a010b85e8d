/** What stands before each record of a file: where it ends, and whether it is whole. */
import { crc32 } from 'node:zlib';

const MAGIC = 0x526f7375;
const KEY_BYTES = 16;
/** Magic, checksum, length, key. */
export const HEADER_BYTES = 12 + KEY_BYTES;

export interface RecordHeader {
	/** 32 hexadecimal digits. */
	key: string;
	length: number;
	checksum: number;
}

export function encodeHeader(
	{ key, length, checksum }: RecordHeader,
	into: Buffer,
	offset: number
): void {
	into.writeUInt32LE(MAGIC, offset);
	into.writeUInt32LE(checksum, offset + 4);
	into.writeUInt32LE(length, offset + 8);
	into.write(key, offset + 12, KEY_BYTES, 'hex');
}

/** Null for bytes that are no header. */
export function decodeHeader(bytes: Buffer): RecordHeader | null {
	if (bytes.length !== HEADER_BYTES || bytes.readUInt32LE(0) !== MAGIC) return null;
	return {
		key: bytes.toString('hex', 12, HEADER_BYTES),
		length: bytes.readUInt32LE(8),
		checksum: bytes.readUInt32LE(4),
	};
}

/** Covers key and content. */
export function checksumOf(key: string, content: Uint8Array): number {
	return crc32(content, crc32(key));
}
