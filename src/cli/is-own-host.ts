import { isIP } from 'node:net';

const PORT = /:\d*$/;
const BRACKETS = /^\[|\]$/g;

/**
 * Whether a request names this machine as its host, or an address. One that names anything else comes
 * from a page elsewhere whose name was made to lead here, and would let that page read the site.
 *
 * @example isOwnHost('localhost:4321'), isOwnHost('[::1]:4321') // → true
 */
export function isOwnHost(host: string): boolean {
	const name = host.replace(PORT, '').replace(BRACKETS, '').toLowerCase();
	return name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0;
}
