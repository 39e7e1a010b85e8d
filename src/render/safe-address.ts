/** What an `href` or a `src` may hold: an address of this site, or one that a browser only visits. */

const OPENED_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const IGNORED_BY_BROWSERS = /[\p{Cc}\u0020]/gu;
const OTHER_HOST = /^[\\/]{2}/;

export type AddressKind = 'external' | 'internal' | 'unsafe';

/**
 * Tells an address that leaves the site from one that stays. `unsafe` is what runs, embeds, names
 * another host without a scheme, or cannot be read.
 *
 * @example addressKind('java\tscript:alert(1)') // → 'unsafe'
 */
export function addressKind(address: string): AddressKind {
	const bare = address.replace(IGNORED_BY_BROWSERS, '');
	if (OTHER_HOST.test(bare)) return 'unsafe';
	if (!SCHEME.test(bare)) return 'internal';
	if (!URL.canParse(address)) return 'unsafe';
	return OPENED_SCHEMES.has(new URL(address).protocol) ? 'external' : 'unsafe';
}

export function isSafeAddress(address: string): boolean {
	return addressKind(address) !== 'unsafe';
}
