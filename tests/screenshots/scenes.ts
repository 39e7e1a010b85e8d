import type { Page } from 'playwright-core';

/** What is looked at: every kind of page, in every dressing that it has. */
export interface Scene {
	name: string;
	/** Below the base of the sample site. */
	path: string;
	/** What a reader does there first. */
	prepare?: (page: Page) => Promise<void>;
}

const AGENT = 'agents/backend/node-services/';

export const SCENES: readonly Scene[] = [
	{ name: 'home', path: '' },
	{
		name: 'home-list',
		path: '',
		prepare: (page) => page.getByText('List', { exact: true }).click(),
	},
	{ name: 'agent', path: AGENT },
	{ name: 'agent-source', path: `${AGENT}#source` },
	{ name: 'name', path: 'name/backend-engineer/' },
	{ name: 'examples', path: 'examples/' },
	{ name: 'search', path: 'search/?q=slow+sql+query', prepare: waitForResults },
	{ name: 'search-dialog', path: AGENT, prepare: openDialog },
	{ name: 'capabilities', path: 'capabilities/' },
	{ name: 'capability', path: 'capabilities/postgresql/' },
	{ name: 'guides', path: 'guides/' },
	{ name: 'guide', path: 'guides/theming/' },
	{ name: 'specimen', path: 'guides/specimen/' },
	{ name: 'health', path: 'health/' },
	{ name: 'not-found', path: 'agents/backend/node-servces/' },
];

async function waitForResults(page: Page): Promise<void> {
	await page.locator('[data-search-state="ready"] .hit').first().waitFor();
}

async function openDialog(page: Page): Promise<void> {
	await page.keyboard.press('/');
	await page.locator('dialog[open] input').fill('postgres');
	await page.locator('dialog[open] [role="option"]').first().waitFor();
}
