import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { test } from '../support/browser-test.ts';
import { sampleSite } from '../support/served-site.ts';

const sample = sampleSite();

describe('the box on the home page', () => {
	test('offers agents while somebody types, and opens the one that is chosen', async ({
		openPage,
	}) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/`);
		const field = page.locator('main').getByRole('combobox');
		await field.fill('kubernetes');
		const options = page.locator('main').getByRole('option');
		await options.first().waitFor();
		// What is offered comes in two steps; it stands still when the status has been said.
		await page.locator('main search-suggestions [role="status"]', { hasText: /result/ }).waitFor();
		expect(await page.locator('main [aria-selected="true"]').count()).toBe(0);
		await field.press('ArrowDown');
		const address = await options.first().getAttribute('href');
		await field.press('Enter');
		await page.waitForURL(`**${address}`);
	});

	test('sends the question on Enter when nothing is chosen', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/`);
		const field = page.locator('main').getByRole('combobox');
		await field.fill('pods keep crashing');
		await page.locator('main').getByRole('option').first().waitFor();
		await field.press('Enter');
		await page.waitForURL('**/search/?q=pods+keep+crashing');
	});

	test('takes its offers away on Escape, with the words left, and when it is left', async ({
		openPage,
	}) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/`);
		const field = page.locator('main').getByRole('combobox');
		const list = page.locator('#ask-found');
		await field.fill('review');
		await page.locator('main').getByRole('option').first().waitFor();
		await field.press('Escape');
		expect([await list.isVisible(), await field.inputValue()]).toEqual([false, 'review']);
		await field.press('s');
		await page.locator('main').getByRole('option').first().waitFor();
		await page.getByRole('button', { name: 'Find' }).focus();
		await page.locator('h1').first().click();
		await list.waitFor({ state: 'hidden' });
	});

	test('is accessible with its offers shown', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/`);
		await page.locator('main').getByRole('combobox').fill('review');
		await page.locator('main').getByRole('option').first().waitFor();
		expect(await axeFindings(page)).toEqual([]);
	});
});
