import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { fixtureSite, sampleSite } from '../support/served-site.ts';

/** How long each file of a slow host takes. */
const SLOW_MILLISECONDS = 300;
const sample = sampleSite();
const fixtures = fixtureSite();

describe('the search page', () => {
	test('answers a question from the home page, and every result leads to its agent', async ({
		openPage,
	}) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/`);
		await page.locator('main').getByLabel('What do you need done?').fill('pods keep crashing');
		await page.getByRole('button', { name: 'Find' }).click();
		expect(new URL(page.url()).searchParams.get('q')).toBe('pods keep crashing');
		await ready(page);
		const results = await resultLinks(page);
		expect(results[0]?.address).toContain('/agents/infrastructure/kubernetes-troubleshooter/');
		for (const { address, title } of results) {
			await page.goto(address);
			expect(await page.locator('h1').textContent()).toBe(title);
		}
	});

	test('leads to the very place of a page that answers', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(`${fixtures.origin}/docs/search/?q=plain`);
		await ready(page);
		const places = await page.locator('.hit a[href*="#"]').evaluateAll(hrefs);
		for (const address of places) {
			await page.goto(address);
			const target = page.locator(`[id="${decodeURIComponent(new URL(address).hash.slice(1))}"]`);
			expect([address, await target.count()]).toEqual([address, 1]);
		}
	});

	test('keeps question, filters and order in the address: back, forward and reload show the same', async ({
		openPage,
	}) => {
		const page = await openPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(`${sample.origin}/search/?q=review`);
		await ready(page);
		const all = await resultLinks(page);
		await page.locator('.facets input[type="checkbox"][name="category"]').first().check();
		await page.waitForURL(/category=/);
		await ready(page);
		const some = await resultLinks(page);
		expect(some.length).toBeLessThan(all.length);
		await page.getByText('Name', { exact: true }).click();
		await page.waitForURL(/sort=name/);
		await ready(page);
		const ordered = await resultLinks(page);
		expect(ordered.map(({ title }) => title)).toEqual(
			some
				.map(({ title }) => title)
				.sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
		);

		await page.reload();
		await ready(page);
		expect(await resultLinks(page)).toEqual(ordered);
		expect(await page.getByRole('radio', { name: 'Name' }).isChecked()).toBe(true);
		expect(await page.locator('.facets input[name="category"]').first().isChecked()).toBe(true);
		await page.goBack();
		await ready(page);
		expect(await resultLinks(page)).toEqual(some);
		await page.goBack();
		await ready(page);
		expect(await resultLinks(page)).toEqual(all);
		expect(await page.locator('.facets input:checked').count()).toBe(0);
		await page.goForward();
		await ready(page);
		expect(await resultLinks(page)).toEqual(some);
		expect(await page.locator('#q').inputValue()).toBe('review');

		await page.locator('.set').first().click();
		await ready(page);
		expect(await resultLinks(page)).toEqual(all);
	});

	test('comes back as it was from the page of an agent', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/search/`);
		await page.locator('#q').pressSequentially('migrate the database', { delay: 5 });
		await page.waitForURL(/q=migrate\+the\+database/);
		await ready(page);
		const before = await resultLinks(page);
		await page.locator('.hit__title a').first().click();
		await page.waitForURL(/\/agents\//);
		await page.goBack();
		await ready(page);
		expect(await resultLinks(page)).toEqual(before);
		expect(await page.locator('#q').inputValue()).toBe('migrate the database');
	});

	test('lists everyone before anything is asked, and says so when nobody answers', async ({
		openPage,
	}) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/search/`);
		await ready(page);
		expect(await page.locator('.bar__count').textContent()).toMatch(/^20 agents/);
		await page.locator('#q').fill('zzzzqqqq');
		await page.getByText('No agent found').first().waitFor();
		expect(await page.locator('[data-search-results]').textContent()).toContain('“zzzzqqqq”');
	});

	test('shows what hostile words look like and nothing else', async ({ openPage }) => {
		const page = await openPage();
		const dialogs: string[] = [];
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		await page.goto(
			`${sample.origin}/search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`
		);
		await ready(page);
		expect(await page.locator('main img').count()).toBe(0);
		expect(dialogs).toEqual([]);
	});
});

describe('the search dialog', () => {
	test('opens with / and Ctrl-K from any page, steers by keyboard and gives the focus back', async ({
		openPage,
	}) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/agents/backend/go-services/`);
		const button = page.getByRole('button', { name: 'Copy the file' });
		for (const call of ['/', 'Control+k']) {
			await button.focus();
			await page.keyboard.press(call);
			const field = page.getByRole('combobox');
			expect(await field.evaluate((found) => found === document.activeElement)).toBe(true);
			await page.keyboard.press('Escape');
			expect(await page.locator('dialog[open]').count()).toBe(0);
			expect(await button.evaluate((found) => found === document.activeElement)).toBe(true);
		}
	});

	test('loses no letter that is typed while it is being fetched', async ({ openPage }) => {
		const page = await openPage();
		await page.route(/\.(?:css|js)$/, async (route) => {
			await pause(SLOW_MILLISECONDS);
			await route.continue();
		});
		await page.goto(`${fixtures.origin}/docs/guides/`);
		await page.keyboard.press('/');
		await page.keyboard.type('tools');
		await page.locator('dialog [role="status"]', { hasText: /result/ }).waitFor();
		expect(await page.locator('dialog input').inputValue()).toBe('tools');
		expect(await page.locator('dialog').evaluate((dialog) => dialog.style.opacity)).toBe('');
	});

	test('goes with the arrows through what it offers, and to it with Enter', async ({
		openPage,
	}) => {
		const page = await openPage();
		await page.goto(`${fixtures.origin}/docs/guides/`);
		await page.keyboard.press('/');
		await page.keyboard.type('tools');
		await page.locator('dialog [role="option"]').nth(1).waitFor();
		await page.getByRole('combobox').and(page.locator('[aria-expanded="true"]')).waitFor();
		// What is offered comes in two steps; it stands still when the status has been said.
		await page.locator('dialog [role="status"]', { hasText: /result/ }).waitFor();
		const options = page.locator('dialog [role="option"]');
		const [first, second] = [options.nth(0), options.nth(1)];
		expect(await first.getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('ArrowDown');
		expect(await first.getAttribute('aria-selected')).toBe('false');
		expect(await second.getAttribute('aria-selected')).toBe('true');
		expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
			await second.getAttribute('id')
		);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await page.locator('dialog [role="option"]').last().getAttribute('aria-selected')).toBe(
			'true'
		);
		await page.keyboard.press('ArrowDown');
		const address = await first.getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname + url.hash === address);
	});

	test('does not open while somebody writes, nor take what belongs to the browser', async ({
		openPage,
	}) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/`);
		await page.locator('#q').focus();
		await page.keyboard.type('a/b');
		expect(await page.locator('#q').inputValue()).toBe('a/b');
		expect(await page.locator('dialog[open]').count()).toBe(0);
	});

	test('fetches nothing of the index before it is asked', async ({ openPage }) => {
		const page = await openPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`${sample.origin}/agents/backend/go-services/`, { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
	});
});

async function ready(page: Page): Promise<void> {
	await page.locator('[data-search-state="ready"]').waitFor({ state: 'attached' });
}

async function resultLinks(page: Page): Promise<{ title: string; address: string }[]> {
	return page.locator('.hit__title a').evaluateAll((links) =>
		(links as HTMLAnchorElement[]).map(({ href, textContent }) => ({
			title: textContent ?? '',
			address: href,
		}))
	);
}

/** Runs in the page. */
function hrefs(links: Element[]): string[] {
	return (links as HTMLAnchorElement[]).map(({ href }) => href);
}
