import { HEADER_RULES } from '../core/response-headers.ts';

/**
 * The `_headers` file that Netlify and Cloudflare read at the root of what they publish.
 *
 * @param base - `/` or `/docs/`.
 */
export function headersFile(base: string): string {
	return HEADER_RULES.map(({ path, headers }) =>
		[
			base + path,
			...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
			'',
		].join('\n')
	).join('\n');
}
