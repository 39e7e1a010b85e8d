import { fnv1a32 } from './hash.ts';

/** A folder on disk takes 255 bytes; this leaves room for what is put behind a slug. */
const MOST_BYTES = 160;

const OTHERS = /[^\p{L}\p{M}\p{N}]+/gu;
const OUTER_HYPHENS = /^-+|-+$/g;
/** What is its own slug, as most names are. */
const PLAIN_SLUG = /^(?=.{1,160}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/**
 * A form of a text for addresses: letters and numbers of any script in lower case, hyphens between.
 * Never empty: a text without any gets a name made from its hash. A very long text is cut and ends
 * in its hash, so that no folder name is too long for a disk.
 *
 * @example slugify('Code Reviewer (v2)') // → 'code-reviewer-v2'
 */
export function slugify(text: string): string {
	if (PLAIN_SLUG.test(text)) return text;
	const slug = text
		.normalize('NFC')
		.toLowerCase()
		.normalize('NFC')
		.replace(OTHERS, '-')
		.replace(OUTER_HYPHENS, '');
	if (!LETTER_OR_NUMBER.test(slug)) return `x-${shortHash(text)}`;
	const bytes = new TextEncoder().encode(slug);
	if (bytes.length <= MOST_BYTES) return slug;
	return `${cutBytes(bytes).replace(OUTER_HYPHENS, '')}-${shortHash(text)}`;
}

/** Eight hex digits, the same for the same text everywhere. */
export function shortHash(text: string): string {
	return fnv1a32(text).toString(16).padStart(8, '0');
}

/** The whole characters among the first bytes. */
function cutBytes(bytes: Uint8Array): string {
	const cut = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));
	return cut.replace(/\uFFFD$/, '');
}
