/** As much of CBOR (RFC 8949) as Pagefind's files are written in: whole numbers, texts, arrays. */
export type Cbor = number | string | Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
const MOST_INLINE = 23;
const FIRST_ROOM = 1 << 12;

/** Reads values one after the other. Each method throws a RangeError when something else stands there. */
export interface CborReader {
	/** @returns How many values follow that are its members. */
	array(): number;
	number(): number;
	text(): string;
	value(): Cbor;
	/** Throws when there is more. */
	end(): void;
}

export function createCborReader(bytes: Uint8Array): CborReader {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;

	function byte(): number {
		const found = buffer[at++];
		if (found === undefined) throw new RangeError('The CBOR ends too early.');
		return found;
	}

	function length(mark: number): number {
		if (mark <= MOST_INLINE) return mark;
		if (mark === 24) return byte();
		if (mark === 25) return (byte() << 8) | byte();
		if (mark === 26) return byte() * 0x1000000 + ((byte() << 16) | (byte() << 8) | byte());
		throw new RangeError(`CBOR with a length of kind ${mark} is not read.`);
	}

	/** Behind the head of a text. */
	function textOf(size: number): string {
		const start = at;
		at += size;
		if (at > buffer.length) throw new RangeError('The CBOR ends too early.');
		return buffer.toString('utf8', start, at);
	}

	function headOf(kind: number): number {
		const head = byte();
		if (head >> 5 !== kind) throw new RangeError(`CBOR of kind ${head >> 5} is not read here.`);
		return length(head & 31);
	}

	function value(): Cbor {
		const head = byte();
		const kind = head >> 5;
		const size = length(head & 31);
		if (kind === UNSIGNED) return size;
		if (kind === NEGATIVE) return -1 - size;
		if (kind === TEXT) return textOf(size);
		if (kind !== ARRAY) throw new RangeError(`CBOR of kind ${kind} is not read.`);
		return Array.from({ length: size }, value);
	}

	return {
		array: () => headOf(ARRAY),
		text: () => textOf(headOf(TEXT)),
		number() {
			const head = byte();
			const size = length(head & 31);
			if (head >> 5 === UNSIGNED) return size;
			if (head >> 5 === NEGATIVE) return -1 - size;
			throw new RangeError(`CBOR of kind ${head >> 5} is not a number.`);
		},
		value,
		end() {
			if (at !== buffer.length) throw new RangeError('The CBOR goes on behind its value.');
		},
	};
}

/** Writes values one after the other. */
export interface CborWriter {
	/** The head of an array, to be followed by as many values. */
	array(length: number): void;
	number(value: number): void;
	text(value: string): void;
	value(value: Cbor): void;
	/** Values that have been written elsewhere. */
	written(bytes: Uint8Array): void;
	/** A copy of what has been written; what is written next begins anew, in the same piece of memory. */
	take(): Uint8Array;
}

export function createCborWriter(): CborWriter {
	let buffer = Buffer.allocUnsafe(FIRST_ROOM);
	let at = 0;

	function room(size: number): void {
		if (at + size <= buffer.length) return;
		const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + size));
		buffer.copy(larger, 0, 0, at);
		buffer = larger;
	}

	function head(kind: number, length: number): void {
		room(5);
		const mark = kind << 5;
		if (length <= MOST_INLINE) buffer[at++] = mark | length;
		else if (length < 0x100) {
			buffer[at++] = mark | 24;
			buffer[at++] = length;
		} else if (length < 0x10000) {
			buffer[at++] = mark | 25;
			at = buffer.writeUInt16BE(length, at);
		} else {
			buffer[at++] = mark | 26;
			at = buffer.writeUInt32BE(length, at);
		}
	}

	const writer: CborWriter = {
		array: (length) => head(ARRAY, length),
		number: (value) => head(value < 0 ? NEGATIVE : UNSIGNED, value < 0 ? -1 - value : value),
		text(value) {
			const size = Buffer.byteLength(value);
			head(TEXT, size);
			room(size);
			at += buffer.write(value, at);
		},
		value(value) {
			if (typeof value === 'number') return writer.number(value);
			if (typeof value === 'string') return writer.text(value);
			head(ARRAY, value.length);
			for (const member of value) writer.value(member);
		},
		written(bytes) {
			room(bytes.length);
			// They are few: handing them over costs more than copying them.
			for (let from = 0; from < bytes.length; from++) buffer[at++] = bytes[from] ?? 0;
		},
		take() {
			const taken = new Uint8Array(buffer.subarray(0, at));
			at = 0;
			return taken;
		},
	};
	return writer;
}

/** Reads one value that fills the bytes. Throws a RangeError for anything else. */
export function readCbor(bytes: Uint8Array): Cbor {
	const reader = createCborReader(bytes);
	const value = reader.value();
	reader.end();
	return value;
}

/** The opposite of `readCbor`. */
export function writeCbor(value: Cbor): Uint8Array {
	const writer = createCborWriter();
	writer.value(value);
	return writer.take();
}
