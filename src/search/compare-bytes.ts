const FIRST_SURROGATE = 0xd800;
const BEHIND_SURROGATES = 0xe000;

/**
 * The order of two texts by their bytes in UTF-8: that of code units, but letters beyond the first plane
 * come last.
 */
export function compareBytes(first: string, second: string): number {
	const end = Math.min(first.length, second.length);
	for (let at = 0; at < end; at++) {
		const unit = first.charCodeAt(at);
		const other = second.charCodeAt(at);
		if (unit !== other) return turnOf(unit) - turnOf(other);
	}
	return first.length - second.length;
}

function turnOf(unit: number): number {
	if (unit < FIRST_SURROGATE) return unit;
	return unit < BEHIND_SURROGATES ? unit + BEHIND_SURROGATES : unit;
}
