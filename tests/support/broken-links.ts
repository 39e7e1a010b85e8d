import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, pagesOf, readPage } from './built-site.ts';
import { readWideReferences } from './read-wide-references.ts';

const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Links of a site that lead to no file, out of its base, or to a fragment that no element has. */
export function brokenLinks(site: BuiltSite): string[] {
	const idsOfPage = new Map<string, Set<string>>();
	return pagesOf(site).flatMap((page) =>
		addressesOf(site, page).flatMap((address) => {
			const fault = faultOf(site, { page, address, idsOfPage });
			return fault === null ? [] : [`${page}: ${address} (${fault})`];
		})
	);
}

/** All addresses that a page names. */
export function addressesOf(site: BuiltSite, page: string): string[] {
	return [...readPage(site, page).matchAll(ADDRESS)].map((match) =>
		unescapeAttribute(match[1] ?? '')
	);
}

function faultOf(
	site: BuiltSite,
	{
		page,
		address,
		idsOfPage,
	}: { page: string; address: string; idsOfPage: Map<string, Set<string>> }
): string | null {
	const file = fileOf(site, page, address);
	if (file === null) return HAS_SCHEME.test(address) ? null : 'leaves the base';
	const path = join(site.folder, file);
	if (!existsSync(path) || !statSync(path).isFile()) return 'no such file';
	const fragment = decodeURIComponent(new URL(address, 'http://x/').hash.slice(1));
	if (fragment === '' || !file.endsWith('.html')) return null;
	let ids = idsOfPage.get(file);
	if (ids === undefined) {
		ids = new Set(
			[...readFileSync(path, 'utf8').matchAll(ID)].map((match) => unescapeAttribute(match[1] ?? ''))
		);
		idsOfPage.set(file, ids);
	}
	return ids.has(fragment) ? null : 'no such element';
}

/** The file below the site's folder that an address stands for; null for one that leaves the site. */
export function fileOf(site: BuiltSite, page: string, address: string): string | null {
	if (HAS_SCHEME.test(address) || address.startsWith('//')) return null;
	const from = `http://site${site.base}${page.replace(/index\.html$/, '')}`;
	const { pathname } = new URL(address, from);
	if (!pathname.startsWith(site.base)) return null;
	const below = decodeURIComponent(pathname.slice(site.base.length));
	return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

function unescapeAttribute(value: string): string {
	return readWideReferences(value)
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#38;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
