import { describe, expect, test } from 'vitest';
import { builtSites, pagesOf, readPage } from '../support/built-site.ts';
import { htmlFaults } from '../support/html-faults.ts';

const TITLE = /<title>([^<]+)<\/title>/;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;
const DESCRIPTION = /<meta name="description" content="([^"]+)"/;

describe.each(builtSites())('in $name', ({ site }) => {
	test('every page is valid HTML', async () => {
		const faults: string[] = [];
		for (const page of pagesOf(site))
			faults.push(...(await htmlFaults(readPage(site, page), page)));
		expect(faults).toEqual([]);
	});

	test('every page has a title and a description, and no two agents share a title', () => {
		const bare = pagesOf(site).filter((page) => {
			const html = readPage(site, page);
			return !TITLE.test(html) || !DESCRIPTION.test(html);
		});
		expect(bare).toEqual([]);
		const titles = pagesOf(site)
			.filter((page) => page.startsWith('agents/'))
			.map((page) => TITLE.exec(readPage(site, page))?.[1]);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('every page carries a policy that lets nothing in but its own files', () => {
		const open = pagesOf(site).filter((page) => {
			const [, policy = ''] = POLICY.exec(readPage(site, page)) ?? [];
			return !policy.startsWith("default-src 'none'") || policy.includes('unsafe-inline');
		});
		expect(open).toEqual([]);
	});

	test('no page holds a script or a style of its own, or asks another host for anything', () => {
		const faults = pagesOf(site).flatMap((page) => {
			const html = readPage(site, page);
			const found = [
				...(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []),
				...(html.match(/<style[\s>]/g) ?? []),
				...(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/g) ?? []),
				...(html.match(
					/<(?:script|img|iframe|source|video|audio|object|embed)[^>]*\ssrc="(?:https?:)?\/\/[^"]*"/g
				) ?? []),
				...(html.match(
					/<link[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*href="(?:https?:)?\/\/[^"]*"/g
				) ?? []),
			];
			return found.map((fault) => `${page}: ${fault}`);
		});
		expect(faults).toEqual([]);
	});

	test('every page has the header, the search and the footer', () => {
		const bare = pagesOf(site)
			.filter((page) => !readPage(site, page).includes('http-equiv="refresh"'))
			.filter(
				(page) =>
					!/<header[\s>]/.test(readPage(site, page)) ||
					!/<footer[\s>]/.test(readPage(site, page)) ||
					!readPage(site, page).includes('search/')
			);
		expect(bare).toEqual([]);
	});
});
