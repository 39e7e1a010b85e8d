import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { eachInTabs } from '../support/each-in-tabs.ts';
import { lastingPages, type ServedSite, servedSites } from '../support/served-site.ts';

/** In characters; any page says more than that. */
const SHORTEST_TEXT = 40;
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

describe.each(servedSites())('without script, in $name', ({ site }) => {
	test('every page can be reached by its links and read', async ({ browser }) => {
		const context = await browser.newContext(WITHOUT_SCRIPT);
		const { reached, faults } = await crawl(context, site);
		await context.close();
		expect(faults).toEqual([]);
		const missed = lastingPages(site).filter((path) => !reached.has(path) && path !== '404.html');
		expect(missed).toEqual([]);
	});

	test('the lists and the search page name every agent', async ({ openPage }) => {
		const { agents } = JSON.parse(readFileSync(join(site.folder, 'agents.json'), 'utf8')) as {
			agents: { url: string }[];
		};
		const wanted = agents.map(({ url }) => url).sort();
		const page = await openPage(WITHOUT_SCRIPT);
		const lists = lastingPages(site).filter((path) => path === '' || path.startsWith('page/'));
		const listed = new Set<string>();
		for (const path of lists) {
			await page.goto(site.origin + site.base + path);
			for (const link of await agentLinks(page)) listed.add(link);
		}
		expect([...listed].sort()).toEqual(wanted);
		await page.goto(`${site.origin}${site.base}search/`);
		expect([...new Set(await agentLinks(page))].sort()).toEqual(wanted);
	});

	test('nothing is offered that does not work', async ({ openPage }) => {
		const page = await openPage(WITHOUT_SCRIPT);
		for (const path of ['', 'search/', 'examples/', 'guides/getting-started/']) {
			await page.goto(site.origin + site.base + path);
			const idle = await page.locator('button:not([type="submit"]):visible').evaluateAll(textsOf);
			expect([path, idle]).toEqual([path, []]);
		}
	});
});

/** Goes to every page that is linked to from one that was reached, beginning at the home page. */
async function crawl(
	context: BrowserContext,
	site: ServedSite
): Promise<{ reached: Set<string>; faults: string[] }> {
	const reached = new Set(['']);
	const faults: string[] = [];
	for (let found = ['']; found.length > 0; ) {
		const read = await eachInTabs(context, found, (page, path) => readPage(page, site, path));
		faults.push(...read.flatMap(({ fault }) => fault ?? []));
		found = [...new Set(read.flatMap(({ leadsTo }) => leadsTo))].filter(
			(path) => !reached.has(path)
		);
		for (const path of found) reached.add(path);
	}
	return { reached, faults };
}

async function readPage(
	page: Page,
	site: ServedSite,
	path: string
): Promise<{ leadsTo: string[]; fault: string | null }> {
	// The name of one agent leads on by itself, so there is nothing to be read.
	if (path.startsWith('name/')) return { leadsTo: [], fault: null };
	await page.goto(site.origin + site.base + encodeURI(path), { waitUntil: 'domcontentloaded' });
	const { text, links } = await page.evaluate(readShown);
	const leadsTo = links
		.map((address) => new URL(address))
		.filter(({ origin, pathname }) => origin === site.origin && pathname.startsWith(site.base))
		.map(({ pathname }) => decodeURIComponent(pathname.slice(site.base.length)))
		.filter((below) => below === '' || below.endsWith('/'));
	return { leadsTo, fault: text.length < SHORTEST_TEXT ? `${path} says “${text}”` : null };
}

async function agentLinks(page: Page): Promise<string[]> {
	const links = await page.locator('main a:visible').evaluateAll(hrefs);
	return links
		.map((address) => new URL(address).pathname)
		.filter((path) => path.includes('/agents/') && path.endsWith('/'));
}

/** Runs in the page; what is not shown can be neither read nor followed. */
function readShown(): { text: string; links: string[] } {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
	return {
		// biome-ignore lint/performance/useDomNodeTextContent: The text of hidden elements does not count.
		text: document.querySelector('main')?.innerText.trim() ?? '',
		links: links.filter((link) => link.checkVisibility()).map(({ href }) => href),
	};
}

/** Runs in the page. */
function hrefs(links: Element[]): string[] {
	return (links as HTMLAnchorElement[]).map(({ href }) => href);
}

/** Runs in the page. */
function textsOf(elements: Element[]): string[] {
	return elements.map((element) => element.textContent?.trim() || element.outerHTML.slice(0, 80));
}
