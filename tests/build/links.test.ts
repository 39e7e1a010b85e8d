import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSites, pagesOf, readPage } from '../support/built-site.ts';

const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

describe.each(builtSites())('in $name', ({ site }) => {
	test('every link leads to a file, and every fragment to an element of its page', () => {
		const idsOfPage = new Map<string, Set<string>>();
		const broken = pagesOf(site).flatMap((page) =>
			addressesOf(site, page).flatMap((address) => {
				const fault = faultOf(site, { page, address, idsOfPage });
				return fault === null ? [] : [`${page}: ${address} (${fault})`];
			})
		);
		expect(broken).toEqual([]);
	});

	test('no id stands twice on a page and none is empty', () => {
		const clashing = pagesOf(site).flatMap((page) => {
			const ids = [...readPage(site, page).matchAll(ID)].map((match) => match[1] ?? '');
			const twice = ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
			return twice.map((id) => `${page}: ${id}`);
		});
		expect(clashing).toEqual([]);
	});

	test('every page can be reached from the home page', () => {
		const reached = new Set<string>();
		const waiting = ['index.html'];
		for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
			if (reached.has(page)) continue;
			reached.add(page);
			for (const address of addressesOf(site, page)) {
				const file = fileOf(site, page, address);
				if (file?.endsWith('.html') && existsSync(join(site.folder, file))) waiting.push(file);
			}
		}
		expect(pagesOf(site).filter((page) => !reached.has(page) && page !== '404.html')).toEqual([]);
	});
});

function addressesOf(site: BuiltSite, page: string): string[] {
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
function fileOf(site: BuiltSite, page: string, address: string): string | null {
	if (HAS_SCHEME.test(address) || address.startsWith('//')) return null;
	const from = `http://site${site.base}${page.replace(/index\.html$/, '')}`;
	const { pathname } = new URL(address, from);
	if (!pathname.startsWith(site.base)) return null;
	const below = decodeURIComponent(pathname.slice(site.base.length));
	return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

function unescapeAttribute(value: string): string {
	return value
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#38;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
