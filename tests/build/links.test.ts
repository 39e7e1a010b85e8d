import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf, brokenLinks, fileOf } from '../support/broken-links.ts';
import { builtSites, pagesOf, readPage } from '../support/built-site.ts';

const ID = /\sid="([^"]*)"/g;

describe.each(builtSites())('in $name', ({ site }) => {
	test('every link leads to a file, and every fragment to an element of its page', () => {
		expect(brokenLinks(site)).toEqual([]);
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
