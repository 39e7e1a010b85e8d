/** UTF-8 takes at most three bytes for each unit of a string. */
const MOST_BYTES = 3;

/**
 * Gives the bytes of texts, one after the other, in one and the same piece of memory: a piece for each
 * takes several times as long, and so does `TextEncoder` for what is not ASCII.
 *
 * @returns UTF-8 that stays until it is called again; a lone surrogate is U+FFFD.
 */
export function createEncoder(): (text: string) => Uint8Array {
	let memory = Buffer.alloc(0);
	return (text) => {
		const most = text.length * MOST_BYTES;
		if (memory.length < most) memory = Buffer.alloc(most * 2);
		return memory.subarray(0, memory.write(text, 'utf8'));
	};
}
