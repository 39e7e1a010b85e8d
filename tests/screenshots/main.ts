/**
 * Takes a picture of every kind of page of the sample library, by day, by night, on a phone and on
 * paper, to be looked at: `npm run screenshots [folder]`. With `--docs` it takes the three of the
 * README again.
 */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createPreviewServer } from '../../src/cli/preview.ts';
import { startBrowser } from '../support/browser.ts';
import { runRoster } from '../support/run-roster.ts';
import { SCENES, type Scene } from './scenes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Dressing {
	context: BrowserContextOptions;
	/** The whole page instead of what a screen shows of it. */
	isWhole: boolean;
	media?: 'print';
}

const DESK = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

const DRESSINGS: Readonly<Record<string, Dressing>> = {
	light: { context: { ...DESK, colorScheme: 'light' }, isWhole: true },
	dark: { context: { ...DESK, colorScheme: 'dark' }, isWhole: true },
	phone: { context: { ...DESK, viewport: { width: 320, height: 700 } }, isWhole: true },
	print: {
		context: { ...DESK, viewport: { width: 720, height: 1000 } },
		isWhole: true,
		media: 'print',
	},
	forced: { context: { ...DESK, forcedColors: 'active' }, isWhole: true },
};

/** The pictures of the README: small enough to load beside its text. */
const DOCS: readonly { file: string; scene: string; colorScheme: 'light' | 'dark' }[] = [
	{ file: 'agent-light', scene: 'agent', colorScheme: 'light' },
	{ file: 'home-dark', scene: 'home', colorScheme: 'dark' },
	{ file: 'search-light', scene: 'search', colorScheme: 'light' },
];

const [target = 'dist/screenshots'] = process.argv.slice(2).filter((word) => word !== '--docs');
const site = await mkdtemp(join(tmpdir(), 'roster-screenshots-'));
const { status, stderr } = await runRoster(
	['build', 'agents', '--out', site, '--site', 'https://agents.example.com'],
	{ directory: ROOT }
);
if (status !== 0) throw new Error(stderr);
const server = await listen(createPreviewServer(site, '/'));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browserServer = await startBrowser();
const browser = await chromium.connect(browserServer.wsEndpoint());
try {
	if (process.argv.includes('--docs')) await takeDocs(browser, join(ROOT, 'docs/screenshots'));
	else await takeAll(browser, resolve(target));
} finally {
	await browserServer.close();
	server.closeAllConnections();
	server.close();
	await rm(site, { recursive: true, force: true });
}

async function takeAll(from: Browser, folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [dressing, { context, isWhole, media }] of Object.entries(DRESSINGS)) {
		const opened = await from.newContext(context);
		for (const scene of SCENES) {
			const page = await opened.newPage();
			await visit(page, scene);
			if (media !== undefined) await page.emulateMedia({ media });
			const path = join(folder, `${scene.name}-${dressing}.png`);
			await page.screenshot({ path, fullPage: isWhole });
			await page.close();
		}
		await opened.close();
	}
	console.log(`${SCENES.length * Object.keys(DRESSINGS).length} pictures lie in ${folder}.`);
}

async function takeDocs(from: Browser, folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const { file, scene, colorScheme } of DOCS) {
		const opened = await from.newContext({ ...DESK, colorScheme });
		const page = await opened.newPage();
		await visit(page, SCENES.find(({ name }) => name === scene) as Scene); // The names above are of scenes.
		await page.screenshot({ path: join(folder, `${file}.png`) });
		await opened.close();
	}
}

async function visit(page: Page, { path, prepare }: Scene): Promise<void> {
	await page.goto(origin + path);
	await page.waitForLoadState('networkidle');
	await prepare?.(page);
}

function listen(made: Server): Promise<Server> {
	return new Promise((settle, reject) => {
		made.once('error', reject);
		made.listen(0, '127.0.0.1', () => settle(made));
	});
}
