export interface DecodedBytes {
	/** Without the byte order mark; bytes that mean nothing are U+FFFD. */
	text: string;
	encoding: 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE';
	hasMark: boolean;
	/** Places that are not valid in the encoding; null when there are none. */
	invalid: { count: number; offset: number; byte: number } | null;
	/** U+FFFD that the file itself holds; null when there are none. */
	replaced: { count: number; offset: number } | null;
}

const MARKS = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: 'UTF-8' },
	{ bytes: [0xff, 0xfe], encoding: 'UTF-16 LE' },
	{ bytes: [0xfe, 0xff], encoding: 'UTF-16 BE' },
] as const;

const LABELS = { 'UTF-8': 'utf-8', 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be' } as const;
const REPLACEMENT = '\uFFFD';

/** Decodes by the byte order mark, as UTF-8 without one, and tells what was not valid. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
	const mark = MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
	const encoding = mark?.encoding ?? 'UTF-8';
	const content = bytes.subarray(mark?.bytes.length ?? 0);
	const text = decodeAs(encoding, content);
	const known = { text, encoding, hasMark: mark !== undefined };
	if (!text.includes(REPLACEMENT)) return { ...known, invalid: null, replaced: null };
	return { ...known, ...(encoding === 'UTF-8' ? sortReplacements(content) : findInvalid(text)) };
}

/**
 * Tells U+FFFD that the file holds from those that the decoder put in. The three bytes of U+FFFD can
 * stand in no other character, so what lies between them is decoded by itself.
 */
function sortReplacements(bytes: Uint8Array): Pick<DecodedBytes, 'invalid' | 'replaced'> {
	let invalid: DecodedBytes['invalid'] = null;
	let replaced: DecodedBytes['replaced'] = null;
	let length = 0;
	for (let start = 0; start <= bytes.length; ) {
		const end = findReplacement(bytes, start);
		const part = bytes.subarray(start, end);
		const text = decodeAs('UTF-8', part);
		const count = countReplacements(text);
		if (count > 0) {
			const index = text.indexOf(REPLACEMENT);
			const byte = part[new TextEncoder().encode(text.slice(0, index)).length] ?? 0;
			invalid ??= { count: 0, offset: length + index, byte };
			invalid.count += count;
		}
		length += text.length;
		if (end < bytes.length) {
			replaced ??= { count: 0, offset: length };
			replaced.count++;
			length++;
		}
		start = end + 3;
	}
	return { invalid, replaced };
}

/** In UTF-16, only half a surrogate pair or an odd byte at the end is not valid. */
function findInvalid(text: string): Pick<DecodedBytes, 'invalid' | 'replaced'> {
	return {
		invalid: null,
		replaced: { count: countReplacements(text), offset: text.indexOf(REPLACEMENT) },
	};
}

function findReplacement(bytes: Uint8Array, from: number): number {
	for (
		let index = bytes.indexOf(0xef, from);
		index !== -1;
		index = bytes.indexOf(0xef, index + 1)
	) {
		if (bytes[index + 1] === 0xbf && bytes[index + 2] === 0xbd) return index;
	}
	return bytes.length;
}

function countReplacements(text: string): number {
	return text.split(REPLACEMENT).length - 1;
}

function decodeAs(encoding: DecodedBytes['encoding'], bytes: Uint8Array): string {
	return new TextDecoder(LABELS[encoding], { ignoreBOM: true }).decode(bytes);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
	return prefix.every((byte, index) => bytes[index] === byte);
}
