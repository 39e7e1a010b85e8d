import type { Urls } from '../core/urls.ts';
import { absoluteAddress } from './absolute-address.ts';

/**
 * Lets everything be read, and names the sitemap where the site's address is known. Crawlers look for
 * it at the root of a host only, so under a base path it waits to be copied there.
 */
export function robotsTxt({ site, urls }: { site: string | null; urls: Urls }): string {
	const rules = ['User-agent: *', 'Allow: /'];
	if (site !== null) rules.push('', `Sitemap: ${absoluteAddress(urls.file('sitemap.xml'), site)}`);
	return `${rules.join('\n')}\n`;
}
