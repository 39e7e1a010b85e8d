import { CONTENT_SECURITY_POLICY, INERT_POLICY } from './content-security-policy.ts';

/** Headers for the addresses below the base that a pattern names; `*` stands for anything. */
export interface HeaderRule {
	path: string;
	headers: Readonly<Record<string, string>>;
}

const UNUSED_POWERS = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'serial',
	'usb',
];

/**
 * What a host is to send along. Where several rules hold for an address it gets the headers of all;
 * of two policies a browser obeys both, and no other header stands in two rules.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
	{
		path: '*',
		headers: {
			// A frame can be forbidden by a header only, so the page's own policy does not hold this.
			'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
			'X-Frame-Options': 'DENY',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Permissions-Policy': UNUSED_POWERS.map((power) => `${power}=()`).join(', '),
		},
	},
	// A raw copy is text, and a browser is to show it as such.
	{
		path: 'agents/*.md',
		headers: {
			'Content-Type': 'text/plain; charset=utf-8',
			'Content-Security-Policy': INERT_POLICY,
		},
	},
	// Names of these files change with their content.
	{ path: 'assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** The headers of an address, by their names; the values of several policies in one. */
export function headersOf(path: string): Map<string, string> {
	const headers = new Map<string, string>();
	for (const rule of HEADER_RULES) {
		if (!isMatch(rule.path, path)) continue;
		for (const [name, value] of Object.entries(rule.headers)) {
			const known = headers.get(name);
			headers.set(name, known === undefined ? value : `${known}, ${value}`);
		}
	}
	return headers;
}

function isMatch(pattern: string, path: string): boolean {
	const [start = '', end = ''] = pattern.split('*');
	return path.startsWith(start) && path.slice(start.length).endsWith(end);
}
