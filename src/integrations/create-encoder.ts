import type { TextPieces } from '../drawing/text-file.ts';

/** UTF-8 takes at most three bytes for each unit of a string. */
const MOST_BYTES = 3;
/** What is not written to takes no memory. */
const SPARE = 4;

/**
 * Gives the bytes of texts, one after the other, in one and the same piece of memory: a piece for each
 * takes several times as long, and so does `TextEncoder` for what is not ASCII.
 *
 * @returns UTF-8 that stays until it is called again; a lone surrogate is U+FFFD.
 */
export function createEncoder(): (text: TextPieces) => Uint8Array {
	let memory = Buffer.alloc(0);
	let length = 0;

	function add(text: string): void {
		const most = length + text.length * MOST_BYTES;
		if (memory.length < most) {
			const larger = Buffer.alloc(most * SPARE);
			memory.copy(larger, 0, 0, length);
			memory = larger;
		}
		length += memory.write(text, length, 'utf8');
	}

	return (text) => {
		length = 0;
		if (typeof text === 'string') add(text);
		else for (const piece of text) add(piece);
		return memory.subarray(0, length);
	};
}
