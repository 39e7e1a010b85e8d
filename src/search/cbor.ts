/** As much of CBOR (RFC 8949) as Pagefind's files are written in: whole numbers, texts, arrays. */
export type Cbor = number | string | Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
const MOST_INLINE = 23;
/** From the mark of a length to how many bytes hold it. */
const LENGTH_BYTES: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** Reads one value that fills the bytes. Throws a RangeError for anything else. */
export function readCbor(bytes: Uint8Array): Cbor {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let at = 0;

	function readLength(mark: number): number {
		if (mark <= MOST_INLINE) return mark;
		const size = LENGTH_BYTES[mark];
		if (size === undefined) throw new RangeError(`CBOR with a length of kind ${mark} is not read.`);
		const start = at;
		at += size;
		if (size === 1) return view.getUint8(start);
		return size === 2 ? view.getUint16(start) : view.getUint32(start);
	}

	function readValue(): Cbor {
		const head = view.getUint8(at++);
		const kind = head >> 5;
		const length = readLength(head & 31);
		if (kind === UNSIGNED) return length;
		if (kind === NEGATIVE) return -1 - length;
		if (kind === ARRAY) return Array.from({ length }, readValue);
		if (kind !== TEXT) throw new RangeError(`CBOR of kind ${kind} is not read.`);
		at += length;
		return decoder.decode(bytes.subarray(at - length, at));
	}

	const value = readValue();
	if (at !== bytes.length) throw new RangeError('The CBOR goes on behind its value.');
	return value;
}

/** The opposite of `readCbor`. */
export function writeCbor(value: Cbor): Uint8Array {
	const pieces: Uint8Array[] = [];
	let numbers: number[] = [];

	function writeHead(kind: number, length: number): void {
		const mark = kind << 5;
		if (length <= MOST_INLINE) numbers.push(mark | length);
		else if (length < 0x100) numbers.push(mark | 24, length);
		else if (length < 0x10000) numbers.push(mark | 25, length >> 8, length & 255);
		else {
			const bytes = [24, 16, 8, 0].map((shift) => (length >>> shift) & 255);
			numbers.push(mark | 26, ...bytes);
		}
	}

	function writeValue(one: Cbor): void {
		if (typeof one === 'number') {
			writeHead(one < 0 ? NEGATIVE : UNSIGNED, one < 0 ? -1 - one : one);
		} else if (typeof one === 'string') {
			const text = new TextEncoder().encode(one);
			writeHead(TEXT, text.length);
			pieces.push(Uint8Array.from(numbers), text);
			numbers = [];
		} else {
			writeHead(ARRAY, one.length);
			for (const member of one) writeValue(member);
		}
	}

	writeValue(value);
	return Buffer.concat([...pieces, Uint8Array.from(numbers)]);
}
