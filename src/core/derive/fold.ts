const MARKS = /\p{M}+/gu;
const ASCII_LOWER = /^[\x20-\x40\x5b-\x7e]*$/;

/** A form of a text for comparing: no case, no accents, no compatibility forms. */
export function foldText(text: string): string {
	if (ASCII_LOWER.test(text)) return text;
	return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** Orders by code units, which is the same on every machine; a locale's order is not. */
export function compareCodeUnits(first: string, second: string): number {
	if (first === second) return 0;
	return first < second ? -1 : 1;
}
