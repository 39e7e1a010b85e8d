import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const FIRST_BYTES = 1 << 16;

/**
 * Makes what reads one file after the other into one and the same piece of memory. A file may grow or
 * be swapped meanwhile.
 *
 * @param most - Bytes; a file that turns out to have more is refused.
 * @returns Gives bytes that stay until it is called again; throws when there is no file to be read.
 */
export function createBoundedReader(most: number): (path: string) => Uint8Array {
	let memory = Buffer.allocUnsafeSlow(FIRST_BYTES);

	function readWhole(file: number, size: number): Uint8Array {
		if (memory.length < size) memory = Buffer.allocUnsafeSlow(size);
		let read = 0;
		while (read < size) {
			const more = readSync(file, memory, read, size - read, null);
			if (more === 0) break;
			read += more;
		}
		return memory.subarray(0, read);
	}

	return (path) => {
		// A pipe in its place must not keep everybody waiting.
		const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		try {
			const stats = fstatSync(file);
			if (!stats.isFile()) throw new Error('It stopped being a regular file.');
			if (stats.size > most) throw new Error('It grew while it was read.');
			return readWhole(file, stats.size);
		} finally {
			closeSync(file);
		}
	};
}
