import { decodeBytes } from '../parse/decode-bytes.ts';
import { repairDoubleEncoding } from '../parse/repair-double-encoding.ts';

/**
 * The text of a file as UTF-8 without a byte order mark is to hold it, with what was encoded twice
 * repaired. Null when some bytes mean nothing: to write the text back would lose them for good.
 */
export function mendEncoding(bytes: Uint8Array): string | null {
	const { text, encoding, invalid, replaced } = decodeBytes(bytes);
	if (invalid !== null || (encoding !== 'UTF-8' && replaced !== null)) return null;
	return repairDoubleEncoding(text).text;
}
