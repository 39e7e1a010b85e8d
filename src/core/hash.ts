const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a, 32 bits, over the UTF-8 bytes of the text. Not for secrets: it spreads and repeats, no more.
 *
 * @example fnv1a32('a') // → 0xe40c292c
 */
export function fnv1a32(text: string): number {
	let hash = OFFSET_BASIS;
	for (const byte of new TextEncoder().encode(text)) {
		hash = Math.imul(hash ^ byte, PRIME);
	}
	return hash >>> 0;
}
