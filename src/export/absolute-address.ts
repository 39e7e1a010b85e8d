/**
 * An address of the site with its host, or as it is when the host is not known.
 *
 * @example absoluteAddress('/docs/', 'https://agents.example.com') // → 'https://agents.example.com/docs/'
 */
export function absoluteAddress(address: string, site: string | null): string {
	return site === null ? address : new URL(address, site).href;
}
