import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { fixtureSite, sampleSite } from '../support/served-site.ts';

const sample = sampleSite();
const fixtures = fixtureSite();
const AGENT = `${sample.origin}/agents/backend/go-services/`;

describe('the theme', () => {
	test('follows the machine until it is switched, and is then remembered from the first paint on', async ({
		openPage,
	}) => {
		const page = await openPage({ colorScheme: 'light' });
		await page.goto(AGENT);
		const light = await paper(page);
		await page.getByRole('button', { name: 'Change between light and dark' }).click();
		const dark = await paper(page);
		expect(dark).not.toBe(light);
		// A page that switched only after its first paint would have no theme when its body begins.
		await page.addInitScript(noteThemeAtBody);
		await page.goto(`${sample.origin}/guides/`);
		expect(await page.evaluate(() => (window as unknown as ThemeNote).themeAtBody)).toBe('dark');
		expect(await paper(page)).toBe(dark);
		await page.getByRole('button', { name: 'Change between light and dark' }).click();
		expect(await paper(page)).toBe(light);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.reload();
		expect(await paper(page)).toBe(dark);
	});
});

describe('copying', () => {
	const secure = { permissions: ['clipboard-read', 'clipboard-write'] };

	test.for([
		{
			button: 'Copy the file',
			said: 'Copied the file.',
			copies: () => sourceOf('backend/go-services'),
		},
		{
			button: 'Copy link',
			said: 'Copied the link to this page.',
			copies: () => 'https://agents.example.com/agents/backend/go-services/',
		},
		{
			button: 'Copy link to example 1',
			said: 'Copied the link to example 1.',
			copies: () => /^https:\/\/agents\.example\.com\/agents\/backend\/go-services\/#example-/,
		},
		{
			button: 'Copy as Markdown link',
			said: 'Copied the link as Markdown.',
			copies: () => /^\[.+\]\(https:\/\/agents\.example\.com\/agents\/backend\/go-services\/\)$/,
		},
		{ button: 'Copy prompt', said: 'Copied the prompt.', copies: () => /\S/ },
	])(
		'“$button” says what it did, on the button and aloud',
		async ({ button, said, copies }, { openPage }) => {
			const page = await openPage(secure);
			await page.goto(AGENT);
			const clicked = page.locator('main').getByRole('button', { name: button, exact: true });
			const element = await clicked.elementHandle();
			await clicked.click();
			await page.getByRole('status').filter({ hasText: said }).waitFor({ state: 'attached' });
			expect(await element?.textContent()).toBe('Copied');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			const wanted = copies();
			if (wanted instanceof RegExp) expect(copied).toMatch(wanted);
			else expect(copied).toBe(wanted);
			await page.waitForFunction((found) => found?.textContent !== 'Copied', element);
		}
	);

	test('says so when the browser refuses', async ({ openPage }) => {
		const page = await openPage();
		await page.addInitScript(() => {
			navigator.clipboard.write = () => Promise.reject(new Error('refused'));
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		await page.goto(AGENT);
		await page.getByRole('button', { name: 'Copy link', exact: true }).first().click();
		await page
			.getByRole('status')
			.filter({ hasText: 'Nothing was copied' })
			.waitFor({ state: 'attached' });
	});

	test('every code block of a prompt can be copied, without its label', async ({ openPage }) => {
		const page = await openPage(secure);
		await page.goto(AGENT);
		const block = page.locator('.view-rendered .code').first();
		await block.getByRole('button', { name: 'Copy' }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(sourceOf('backend/go-services')).toContain(copied);
		expect(copied.length).toBeGreaterThan(20);
	});
});

describe('the prompt', () => {
	test('is shown as it stands in the file, and the address says so', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(AGENT);
		await page.getByText('Source', { exact: true }).click();
		expect(new URL(page.url()).hash).toBe('#source');
		expect(await page.locator('.view-rendered').isVisible()).toBe(false);
		await page.goto(`${sample.origin}/`);
		await page.goBack();
		expect(await page.locator('#source').isVisible()).toBe(true);
		const source = await page.locator('#source code').textContent();
		expect(sourceOf('backend/go-services')).toContain(source?.trim());
	});

	test('with hostile text runs nothing and shows all of it', async ({ openPage }) => {
		const page = await openPage();
		const opened: string[] = [];
		page.on('dialog', (dialog) => {
			opened.push(dialog.message());
			void dialog.dismiss();
		});
		for (const id of ['tag-sections', 'hidden-characters', 'headings-of-every-kind']) {
			await page.goto(`${fixtures.origin}/docs/agents/${id}/`);
			const shown = await page.locator('#source code').textContent();
			expect(readFileSync(join(fixtures.source, `${id}.md`), 'utf8')).toContain(
				shown?.slice(0, 40).trim()
			);
		}
		expect(opened).toEqual([]);
	});
});

describe('a wrong address', () => {
	test('leads to the agents whose names are nearest', async ({ openPage }) => {
		const page = await openPage();
		const answer = await page.goto(
			`${sample.origin}/agents/infrastructure/kubernets-trouble-shooter/`
		);
		expect(answer?.status()).toBe(404);
		const nearest = page.locator('nearest-agents a').first();
		expect(await nearest.textContent()).toMatch(/kubernetes/i);
		await nearest.click();
		await page.waitForURL('**/agents/infrastructure/kubernetes-troubleshooter/');
	});

	test('suggests nothing that is far', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(`${fixtures.origin}/docs/zzzzzzzzzzzzzzzzzzzzzz/qqqqqqqq`, {
			waitUntil: 'networkidle',
		});
		expect(await page.locator('nearest-agents').isVisible()).toBe(false);
		expect(await page.getByRole('link', { name: 'Search for an agent' }).isVisible()).toBe(true);
	});
});

describe('lists', () => {
	test('remember whether they are cards or lines', async ({ openPage }) => {
		const page = await openPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(`${sample.origin}/`);
		await page.getByText('List', { exact: true }).click();
		const height = await page.locator('.entry').first().evaluate(heightOf);
		await page.reload();
		expect(await page.getByRole('radio', { name: 'List' }).isChecked()).toBe(true);
		expect(await page.locator('.entry').first().evaluate(heightOf)).toBe(height);
	});

	test('of examples narrow while one types', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/examples/`);
		const requests = page.locator('.askers__asks > li:visible');
		const all = await requests.count();
		const wanted = (await requests.last().locator('a').first().textContent()) ?? '';
		await page.locator('example-filter input').fill(wanted);
		expect(await requests.count()).toBeLessThan(all);
		expect(await requests.last().textContent()).toContain(wanted);
		await page.locator('example-filter input').fill('');
		expect(await requests.count()).toBe(all);
	});
});

describe('the name of one agent', () => {
	test('leads to its page', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(`${sample.origin}/name/sql-query-doctor/`);
		await page.waitForURL('**/agents/data/sql-query-doctor/');
	});
});

describe('on paper', () => {
	test.for(['/agents/backend/go-services/', '/', '/examples/', '/guides/getting-started/'])(
		'%s has its text and no furniture',
		async (path, { openPage }) => {
			const page = await openPage();
			await page.goto(sample.origin + path);
			await page.emulateMedia({ media: 'print' });
			for (const furniture of [
				'nav:visible',
				'button:visible',
				'input:visible',
				'footer:visible',
				'.skip:visible',
			]) {
				const left = await page.locator(furniture).evaluateAll(textsOf);
				expect([furniture, left]).toEqual([furniture, []]);
			}
			expect(await page.locator('h1').isVisible()).toBe(true);
		}
	);

	test('the prompt and the examples are all there', async ({ openPage }) => {
		const page = await openPage();
		await page.goto(AGENT);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.view-rendered').isVisible()).toBe(true);
		expect(await page.locator('.view-source').isVisible()).toBe(false);
		expect(await page.locator('.dialogue').count()).toBeGreaterThan(0);
		for (const example of await page.locator('.dialogue').all())
			expect(await example.isVisible()).toBe(true);
	});
});

interface ThemeNote {
	themeAtBody?: string | undefined;
}

/** Runs in the page before anything else; notes the theme at the moment the body comes into being. */
function noteThemeAtBody(): void {
	new MutationObserver((_, observer) => {
		if (document.body === null) return;
		(window as unknown as ThemeNote).themeAtBody = document.documentElement.dataset['theme'];
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}

function paper(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			getComputedStyle(document.body).backgroundColor +
			getComputedStyle(document.documentElement).backgroundColor
	);
}

function sourceOf(id: string): string {
	return readFileSync(join(sample.source, `${id}.md`), 'utf8');
}

/** Runs in the page. */
function heightOf(element: Element): number {
	return element.getBoundingClientRect().height;
}

/** Runs in the page. */
function textsOf(elements: Element[]): string[] {
	return elements.map((element) => element.textContent?.trim() || element.outerHTML.slice(0, 80));
}
