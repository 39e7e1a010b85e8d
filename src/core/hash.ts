const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const LAST_ASCII = 0x7f;

/**
 * FNV-1a, 32 bits, over the UTF-8 bytes of the text. Not for secrets: it spreads and repeats, no more.
 *
 * @example fnv1a32('a') // → 0xe40c292c
 */
export function fnv1a32(text: string): number {
	let hash = OFFSET_BASIS;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit > LAST_ASCII) return fnv1a32OfBytes(new TextEncoder().encode(text));
		hash = Math.imul(hash ^ unit, PRIME);
	}
	return hash >>> 0;
}

function fnv1a32OfBytes(bytes: Uint8Array): number {
	let hash = OFFSET_BASIS;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
	return hash >>> 0;
}

/**
 * Sixteen hex digits that stand for a text: equal for equal texts, and in practice different for
 * different ones. Not for secrets, and not against someone who searches for a collision.
 */
export function hashText(text: string): string {
	let low = OFFSET_BASIS;
	let high = 0x9e3779b9;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		low = Math.imul(low ^ unit, 0x85ebca6b);
		low ^= low >>> 15;
		high = Math.imul(high ^ unit, 0xc2b2ae35) + low;
		high ^= high >>> 13;
	}
	return toHex(finish(low ^ text.length, high)) + toHex(finish(high, low));
}

function finish(hash: number, other: number): number {
	let bits =
		Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0x27d4eb2f);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

function toHex(bits: number): string {
	return bits.toString(16).padStart(8, '0');
}
