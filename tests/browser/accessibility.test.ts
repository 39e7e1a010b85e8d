import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { connectToBrowser } from '../support/browser.ts';
import { eachInTabs } from '../support/each-in-tabs.ts';
import {
	addressOf,
	fixtureSite,
	onePageOfEachKind,
	type ServedSite,
	sampleSite,
} from '../support/served-site.ts';

const SCREENS = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 800 } };
const THEMES = ['light', 'dark'] as const;

interface Scene {
	name: string;
	site: ServedSite;
	path: string;
	/** What a reader does there first. */
	prepare?: (page: Page) => Promise<void>;
}

/** Fixtures with markup that the sample library has not. */
const ODD_FIXTURES = [
	'tag-sections',
	'headings-of-every-kind',
	'tools-of-mcp-servers',
	'fence-nested',
	'frontmatter-is-prose',
	'prompt-empty',
	'hidden-characters',
];

function scenes(): Scene[] {
	const sample = sampleSite();
	const fixtures = fixtureSite();
	return [
		...onePageOfEachKind(sample).map(({ kind, path }) => ({ name: kind, site: sample, path })),
		...onePageOfEachKind(fixtures).map(({ kind, path }) => ({
			name: `${kind} of the fixtures`,
			site: fixtures,
			path,
		})),
		...ODD_FIXTURES.map((id) => ({ name: id, site: fixtures, path: `agents/${id}/` })),
		{ name: 'results of a search', site: sample, path: 'search/', prepare: search },
		{ name: 'a search without results', site: sample, path: 'search/', prepare: searchInVain },
		{ name: 'the search dialog', site: sample, path: 'guides/', prepare: openDialog },
		{
			name: 'the source of a prompt',
			site: sample,
			path: 'agents/backend/go-services/',
			prepare: showSource,
		},
		{
			name: 'all that folds, open',
			site: sample,
			path: 'agents/backend/go-services/',
			prepare: unfold,
		},
		{ name: 'the facets, open', site: sample, path: '', prepare: unfold },
		{ name: 'the list as lines', site: sample, path: '', prepare: showLines },
	];
}

describe.each(Object.entries(SCREENS))('on a %s', (_, viewport) => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await connectToBrowser();
	});
	afterAll(() => browser.close());

	test('axe finds nothing on any kind of page, in either theme', async () => {
		const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
		const findings = await eachInTabs(context, scenes(), async (page, scene) => {
			await page.goto(addressOf(scene.site, scene.path));
			await scene.prepare?.(page);
			const found: string[] = [];
			for (const colorScheme of THEMES) {
				await page.emulateMedia({ colorScheme });
				for (const finding of await axeFindings(page))
					found.push(`${scene.name}, ${colorScheme}: ${finding}`);
			}
			return found;
		});
		await context.close();
		expect(findings.flat()).toEqual([]);
	});
});

async function search(page: Page): Promise<void> {
	await page.goto(`${page.url()}?q=review+my+sql`);
	await page.locator('[data-search-state="ready"] .hit').first().waitFor();
}

async function searchInVain(page: Page): Promise<void> {
	await page.goto(`${page.url()}?q=zzzzqqqq`);
	await page.locator('[data-search-state="ready"]').waitFor();
}

async function openDialog(page: Page): Promise<void> {
	await page.keyboard.press('/');
	await page.locator('dialog[open] input').fill('sql');
	await page.locator('dialog[open] [role="option"]').first().waitFor();
}

async function showSource(page: Page): Promise<void> {
	await page.locator('label[for="view-source"]').click();
}

async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
}

async function showLines(page: Page): Promise<void> {
	await page.locator('.switch label', { hasText: 'List' }).click();
}
