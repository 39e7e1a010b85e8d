/**
 * A plain value that is kept in a file of its own, and read as a whole. Its arrays of numbers stand
 * behind the rest of it as they lie in memory: they are most of what is kept, and neither writing nor
 * reading makes a copy of them.
 */
import { Deserializer, Serializer } from 'node:v8';
import { readSealed, readSealedAside, writeSealed } from './sealed-file.ts';

/** Their places are part of the format; others cannot be kept. */
const ARRAYS = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const;
/** An array begins where any of its kind could. */
const ALIGNMENT = 8;

/** The value, or null when there is none that can be read. Its arrays are not to be changed. */
export function readSealedValue<Value>(path: string): Value | null {
	return readValue(readSealed(path)) as Value | null;
}

/** The same, read in a thread of Node's from here on; to be called when it is needed. */
export function readSealedValueAside<Value>(path: string): () => Promise<Value | null> {
	const content = readSealedAside(path);
	return async () => readValue(await content()) as Value | null;
}

function readValue(content: Buffer | null): unknown {
	if (content === null) return null;
	try {
		return new ValueReader(content).readValue();
	} catch {
		// Written by another version of Node.
		return null;
	}
}

export function writeSealedValue(path: string, value: unknown): void {
	const writer = new ValueWriter();
	writer.writeHeader();
	writer.writeValue(value);
	const rest = writer.releaseBuffer();
	const start = Buffer.alloc(ALIGNMENT);
	start.writeUInt32LE(rest.length);
	writeSealed(path, [start, rest, padding(rest.length), ...writer.arrays]);
}

class ValueWriter extends Serializer {
	/** @see https://nodejs.org/api/v8.html#serializer_settreatarraybufferviewsashostobjectsflag */
	declare _setTreatArrayBufferViewsAsHostObjects: (flag: boolean) => void;
	/** The bytes of all arrays, each padded. */
	readonly arrays: Uint8Array[] = [];
	#end = 0;

	constructor() {
		super();
		this._setTreatArrayBufferViewsAsHostObjects(true);
	}

	/** What V8 calls for each array. */
	_writeHostObject(array: InstanceType<(typeof ARRAYS)[number]>): void {
		const { buffer, byteOffset, byteLength } = array;
		const pad = padding(byteLength);
		const kind = ARRAYS.findIndex((one) => array instanceof one);
		if (kind < 0) throw new TypeError('An array of this kind cannot be kept.');
		this.writeUint32(kind);
		this.writeUint32(this.#end);
		this.writeUint32(array.length);
		this.arrays.push(new Uint8Array(buffer, byteOffset, byteLength), pad);
		this.#end += byteLength + pad.length;
	}
}

class ValueReader extends Deserializer {
	readonly #content: Buffer;
	readonly #arraysStart: number;

	constructor(content: Buffer) {
		const length = content.readUInt32LE();
		super(content.subarray(ALIGNMENT, ALIGNMENT + length));
		this.#content = content;
		this.#arraysStart = ALIGNMENT + length + padding(length).length;
		this.readHeader();
	}

	_readHostObject(): InstanceType<(typeof ARRAYS)[number]> {
		const Kind = ARRAYS[this.readUint32()];
		const start = this.#content.byteOffset + this.#arraysStart + this.readUint32();
		if (Kind === undefined) throw new TypeError('It holds an array of an unknown kind.');
		return new Kind(this.#content.buffer as ArrayBuffer, start, this.readUint32());
	}
}

/** What stands between some bytes and the next array. */
function padding(length: number): Uint8Array {
	return new Uint8Array((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);
}
