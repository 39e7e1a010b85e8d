import { transcode } from 'node:buffer';

/** UTF-8 takes at most three bytes for each unit of a string. */
const MOST_BYTES = 3;
/** Such a unit makes V8 keep all of a string in two bytes a unit; where it does not, none is looked for. */
const BEYOND_LATIN_1 = /[^\0-\u00FF]/;

/**
 * Gives the bytes of texts, one after the other, in one and the same piece of memory: a piece for each
 * takes several times as long. A text in two bytes a unit is handed on as it lies, since V8 encodes it
 * unit by unit (see docs/performance.md).
 *
 * @returns UTF-8 that stays until it is called again; a lone surrogate is U+FFFD.
 */
export function createEncoder(): (text: string) => Uint8Array {
	let memory = Buffer.alloc(0);
	return (text) => {
		const most = text.length * MOST_BYTES;
		if (memory.length < most) memory = Buffer.alloc(most * 2);
		if (!BEYOND_LATIN_1.test(text) || !text.isWellFormed()) {
			return memory.subarray(0, memory.write(text, 'utf8'));
		}
		return transcode(memory.subarray(0, memory.write(text, 'utf16le')), 'utf16le', 'utf8');
	};
}
