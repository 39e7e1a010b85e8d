import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as plain } from 'vitest';
import { connectToBrowser } from './browser.ts';

const PATIENCE_MILLISECONDS = 15_000;

/** Opens a page in a context of its own, which is closed after the test. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A test that is given a browser. */
export const test = plain.extend<{ browser: Browser; openPage: OpenPage }>({
	browser: [
		// biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs from its pattern.
		async ({}, use) => {
			const browser = await connectToBrowser();
			await use(browser);
			await browser.close();
		},
		{ scope: 'file' },
	],
	openPage: async ({ browser }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (options = {}) => {
			const context = await browser.newContext(options);
			context.setDefaultTimeout(PATIENCE_MILLISECONDS);
			contexts.push(context);
			return context.newPage();
		});
		await Promise.all(contexts.map((context) => context.close()));
	},
});
