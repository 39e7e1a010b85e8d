import { checksumOf, encodeHeader, HEADER_BYTES } from './record-header.ts';

/**
 * Records that wait to be written, one behind the other as the file will have them. They lie in one
 * piece of memory that is used again: a piece for each would be garbage of the size of the whole file.
 */
export interface WaitingRecords {
	/** Bytes of all of them. */
	readonly size: number;
	/** Takes a copy; of two with one key the later one counts. */
	add(key: string, content: Uint8Array | string): void;
	/** A record's content, which stays until the next one is added; null when it does not wait. */
	find(key: string): Buffer<ArrayBuffer> | null;
	/** Where each of them lies in what is to be written. */
	places(): Iterable<[key: string, place: Place]>;
	/** What is to be written. */
	bytes(): Uint8Array;
	/** Forgets all others. */
	keepOnly(isKept: (key: string) => boolean): void;
}

/** Where a record's content lies. */
export interface Place {
	offset: number;
	length: number;
	checksum: number;
}

const FIRST_BYTES = 1 << 14;
/** UTF-8 takes at most three bytes for each unit of a string. */
const MOST_BYTES = 3;

export function createWaitingRecords(): WaitingRecords {
	let memory = Buffer.allocUnsafeSlow(FIRST_BYTES);
	let size = 0;
	let places = new Map<string, Place>();

	function makeRoom(bytes: number): void {
		if (size + bytes <= memory.length) return;
		const larger = Buffer.allocUnsafeSlow(Math.max(size + bytes, memory.length * 2));
		memory.copy(larger, 0, 0, size);
		memory = larger;
	}

	function add(key: string, content: Uint8Array | string): void {
		makeRoom(HEADER_BYTES + content.length * (typeof content === 'string' ? MOST_BYTES : 1));
		const offset = size + HEADER_BYTES;
		const length = typeof content === 'string' ? memory.write(content, offset) : content.length;
		if (typeof content !== 'string') memory.set(content, offset);
		const checksum = checksumOf(key, memory.subarray(offset, offset + length));
		encodeHeader({ key, length, checksum }, memory, size);
		places.set(key, { offset, length, checksum });
		size = offset + length;
	}

	function find(key: string): Buffer<ArrayBuffer> | null {
		const place = places.get(key);
		return place ? memory.subarray(place.offset, place.offset + place.length) : null;
	}

	return {
		get size() {
			return size;
		},
		add,
		find,
		places: () => places,
		bytes: () => memory.subarray(0, size),
		keepOnly(isKept) {
			const kept = [...places.keys()]
				.filter(isKept)
				.map((key): [string, Buffer] => [key, Buffer.from(find(key) as Buffer)]);
			size = 0;
			places = new Map();
			for (const [key, content] of kept) add(key, content);
		},
	};
}
