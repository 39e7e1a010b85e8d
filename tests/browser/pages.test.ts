import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectToBrowser } from '../support/browser.ts';
import { eachInTabs } from '../support/each-in-tabs.ts';
import { addressOf, lastingPages, servedSites } from '../support/served-site.ts';
import { watchPage } from '../support/watch-page.ts';

const NARROW = { width: 320, height: 640 };

describe.each(servedSites())('in $name, on a narrow screen', ({ site }) => {
	let browser: Browser;
	let context: BrowserContext;
	beforeAll(async () => {
		browser = await connectToBrowser();
		context = await browser.newContext({ viewport: NARROW });
	});
	afterAll(() => browser.close());

	test('every page loads whole, from this host alone, with header, search and footer, and does not scroll sideways', async () => {
		const faults = await eachInTabs(context, lastingPages(site), async (page, path) => {
			const found = watchPage(page, site.origin);
			await page.goto(addressOf(site, path));
			found.push(...(await page.evaluate(lackingParts)));
			page.removeAllListeners();
			return found.map((fault) => `${path}: ${fault}`);
		});
		expect(faults.flat()).toEqual([]);
	});
});

/** Runs in the page. */
function lackingParts(): string[] {
	const isShown = (selector: string): boolean =>
		[...document.querySelectorAll(selector)].some((found) => found.checkVisibility());
	const lacking = ['body > header', 'body > footer', 'main h1', 'search input, [data-find]']
		.filter((selector) => !isShown(selector))
		.map((selector) => `there is no ${selector}`);
	const root = document.documentElement;
	if (root.scrollWidth > root.clientWidth) lacking.push(`is ${root.scrollWidth} px wide`);
	return lacking;
}
