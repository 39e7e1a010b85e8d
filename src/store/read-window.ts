import { readSync } from 'node:fs';

/** Fits into a processor's cache, and makes few calls of a large file. */
const WINDOW_BYTES = 1 << 18;
/** What is read around a place that does not follow the one before it: most records, with their header. */
const PLACE_BYTES = 1 << 12;

export interface ReadWindow {
	/**
	 * Bytes of the file; fewer at its end. They hold until the next call.
	 *
	 * @param anew - Whether they may not come from an earlier reading.
	 */
	bytes(offset: number, length: number, options?: { anew?: boolean }): Buffer<ArrayBuffer>;
	/** Everything is read again from here on. */
	forget(): void;
}

/**
 * Reads a file in few large pieces where one place after the other is asked for, and in small ones
 * where they lie scattered.
 */
export function openReadWindow(file: number): ReadWindow {
	let window = Buffer.allocUnsafeSlow(PLACE_BYTES);
	let start = 0;
	let end = 0;

	const fill = (offset: number, length: number): void => {
		const isNext = offset >= end && offset - end < WINDOW_BYTES;
		const size = Math.max(length, isNext ? WINDOW_BYTES : PLACE_BYTES);
		if (window.length < size) window = Buffer.allocUnsafeSlow(size);
		start = offset;
		end = offset;
		end += readSync(file, window, 0, size, offset);
	};

	return {
		bytes(offset, length, { anew = false } = {}) {
			if (anew || offset < start || offset + length > end) fill(offset, length);
			return window.subarray(offset - start, Math.min(offset + length, end) - start);
		},
		forget() {
			start = 0;
			end = 0;
		},
	};
}
