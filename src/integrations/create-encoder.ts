/** UTF-8 takes at most three bytes for each unit of a string. */
const MOST_BYTES = 3;

/**
 * Gives the bytes of texts, one after the other, in one and the same piece of memory: half the time
 * of a piece for each.
 *
 * @returns Bytes that stay until it is called again.
 */
export function createEncoder(): (text: string) => Uint8Array {
	const encoder = new TextEncoder();
	let memory = new Uint8Array(0);
	return (text) => {
		const most = text.length * MOST_BYTES;
		if (memory.length < most) memory = new Uint8Array(most * 2);
		return memory.subarray(0, encoder.encodeInto(text, memory).written);
	};
}
