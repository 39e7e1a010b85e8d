import { closeSync, openSync, readSync } from 'node:fs';

/** Mostly a page differs within its first pieces from what it was. */
const WINDOW_BYTES = 1 << 16;

/**
 * Compares files with bytes, in one and the same piece of memory.
 *
 * @returns Whether the file at a path has these very bytes; it is read until it has others. Throws when
 * it cannot be read.
 */
export function createComparison(): (path: string, bytes: Uint8Array) => boolean {
	const window = Buffer.allocUnsafeSlow(WINDOW_BYTES);

	function isLike(file: number, bytes: Uint8Array): boolean {
		for (let at = 0; at < bytes.length; ) {
			const read = readSync(file, window);
			if (read === 0 || !window.subarray(0, read).equals(bytes.subarray(at, at + read)))
				return false;
			at += read;
		}
		return readSync(file, window, 0, 1, null) === 0;
	}

	return (path, bytes) => {
		const file = openSync(path, 'r');
		try {
			return isLike(file, bytes);
		} finally {
			closeSync(file);
		}
	};
}
