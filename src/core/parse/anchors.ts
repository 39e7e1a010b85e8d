const NOT_IN_ANCHOR = /[^\p{L}\p{N}\p{M}]+/gu;
const IS_ASCII = /^[ -~]*$/;
const NOT_IN_ASCII_ANCHOR = /[^a-z0-9]+/g;
const MAX_LENGTH = 80;
/** Stands for a title without a letter or a number in it. */
const NAMELESS = 'section';

/**
 * Makes anchors for one page: never empty, never the same twice. Letters and numbers of every
 * script stay; emoji and punctuation go.
 *
 * @example
 * const anchor = createAnchors('prompt-');
 * anchor('🚀 Output format'); // → 'prompt-output-format'
 * anchor('Output format'); // → 'prompt-output-format-2'
 */
export function createAnchors(prefix: string): (title: string) => string {
	const taken = new Set<string>();
	const counts = new Map<string, number>();
	return (title) => {
		const stem = `${prefix}${titleToSlug(title)}`;
		let count = counts.get(stem) ?? 0;
		let anchor: string;
		do {
			count += 1;
			anchor = count === 1 ? stem : `${stem}-${count}`;
		} while (taken.has(anchor));
		counts.set(stem, count);
		taken.add(anchor);
		return anchor;
	};
}

function titleToSlug(title: string): string {
	// Most titles are ASCII, where the pattern without properties finds the same in half the time.
	const words = IS_ASCII.test(title)
		? title.toLowerCase().replace(NOT_IN_ASCII_ANCHOR, '-')
		: title.normalize('NFC').toLowerCase().replace(NOT_IN_ANCHOR, '-');
	const isShort = words.length <= MAX_LENGTH;
	const slug = isShort ? words : [...words].slice(0, MAX_LENGTH + 1).join('');
	return trimDashes(trimDashes(slug).slice(0, MAX_LENGTH)) || NAMELESS;
}

function trimDashes(text: string): string {
	return text.replace(/^-/, '').replace(/-$/, '');
}
