/** What strangers' files may do to a reader: nothing. Every page is opened in a real browser. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createPreviewServer } from '../../src/cli/preview.ts';
import { startBrowser } from '../support/browser.ts';
import { pagesOf, readPage } from '../support/built-site.ts';
import { eachInTabs } from '../support/each-in-tabs.ts';
import { watchPage } from '../support/watch-page.ts';
import { CANARY_HOST, PAYLOADS } from './corpus/payloads.ts';

const site = inject('hostileSite');
const MOST_SHOWN = 20;
const TEN_MINUTES = 600_000;

let server: Server;
let started: BrowserServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	server = createPreviewServer(site.folder, site.base).listen(0, '127.0.0.1');
	await new Promise((settle) => server.once('listening', settle));
	// A server that listens on a port has an address with one.
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	started = await startBrowser();
	browser = await chromium.connect(started.wsEndpoint());
});

afterAll(async () => {
	await browser?.close();
	await started?.close();
	server?.closeAllConnections();
	server?.close();
});

/** Where nothing hinders the payloads, 17 of them run and 4 ask within a moment, on a quiet machine. */
const MOMENT_MILLISECONDS = 500;
const LEAST_RUN = 10;
const LEAST_ASKED = 2;

test('a payload that runs, and one that asks another host, is caught', async () => {
	const context = await browser.newContext();
	// An answer without content: a payload that leads elsewhere has asked, and its page is still there.
	await context.route(
		({ hostname }) => hostname === CANARY_HOST,
		(route) => route.fulfill({ status: 204 })
	);
	const caught = await eachInTabs(context, PAYLOADS, async (page, make) => {
		const seen = watchPage(page, origin);
		page.on('dialog', (dialog) => void dialog.dismiss());
		await page.goto('about:blank');
		await page.setContent(make('trap'), { waitUntil: 'commit' });
		await page.waitForTimeout(MOMENT_MILLISECONDS);
		const hasRun = await page.evaluate(() => '__pwned' in globalThis);
		page.removeAllListeners();
		return { hasRun, hasAsked: seen.some((fault) => fault.includes(CANARY_HOST)) };
	});
	await context.close();
	expect(caught.filter(({ hasRun }) => hasRun).length).toBeGreaterThan(LEAST_RUN);
	expect(caught.filter(({ hasAsked }) => hasAsked).length).toBeGreaterThan(LEAST_ASKED);
});

test('no page runs what is in a file, asks another host, logs an error or loses its frame', {
	timeout: TEN_MINUTES,
}, async () => {
	const context = await browser.newContext();
	const pages = pagesOf(site).filter(
		(page) => !readPage(site, page).includes('http-equiv="refresh"')
	);
	const faults = await eachInTabs(context, pages, async (page, file) => {
		const seen = watchPage(page, origin);
		page.removeAllListeners('dialog');
		page.on('dialog', (dialog) => {
			seen.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		await page.goto(
			origin + site.base + encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F'),
			{
				waitUntil: 'load',
			}
		);
		const marks = await page.evaluate(() => ({
			ran: (globalThis as { __pwned?: string }).__pwned,
			strange: [
				...document.querySelectorAll(
					'script:not([src]), iframe, object, embed, base, style, [style], [onclick], [onerror], [onload], video, math'
				),
			].map((found) => found.outerHTML.slice(0, 200)),
			parts: ['header', 'main', 'footer', 'search-dialog'].filter(
				(part) => document.querySelector(part) === null
			),
			leads: [...document.links]
				.map(({ protocol }) => protocol)
				.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
		}));
		if (marks.ran !== undefined) seen.push(`ran: ${marks.ran}`);
		for (const found of marks.strange) seen.push(`strange: ${found}`);
		for (const part of marks.parts) seen.push(`lost: ${part}`);
		for (const protocol of marks.leads) seen.push(`link: ${protocol}`);
		page.removeAllListeners();
		return seen.map((fault) => `${file}: ${fault}`);
	});
	await context.close();
	expect(faults.flat().slice(0, MOST_SHOWN)).toEqual([]);
});
