import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pagesOf, readPage } from '../support/built-site.ts';

const KILOBYTE = 1000;
const LOADED = /<(?:script[^>]*\ssrc|link rel="stylesheet" href)="\/([^"]+)"/g;
const IMPORTED = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;
/** The prompt in both of its forms, and the contents that are made of its headings. */
const PROMPT =
	/<prompt-code[\s\S]*?<\/prompt-code>|<contents-list>[\s\S]*?<\/contents-list>|(?<=<div class="view-source"[^>]*>[\s\S]{0,600}?<code>)[\s\S]*?(?=<\/code>)/g;

/** Bytes of a first visit: the page, and every script and style that it loads, each compressed. */
function weightOf(page: string, html: string): number {
	const site = inject('sampleSite');
	const loaded = new Set<string>();
	function load(file: string): void {
		const path = join(site.folder, file);
		if (loaded.has(file) || !existsSync(path)) return;
		loaded.add(file);
		if (!file.endsWith('.js')) return;
		for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORTED)) {
			load(join(dirname(file), name));
		}
	}
	for (const [, file = ''] of html.matchAll(LOADED)) load(file);
	expect(loaded.size, page).toBeGreaterThan(3);
	return [...loaded]
		.map((file) => gzipSync(readFileSync(join(site.folder, file))).length)
		.reduce((sum, bytes) => sum + bytes, gzipSync(html).length);
}

test('the first visit to an agent’s page takes 20 kB besides the prompt', () => {
	const site = inject('sampleSite');
	const heavy = pagesOf(site)
		.filter((page) => page.startsWith('agents/'))
		.map((page) => ({ page, bytes: weightOf(page, readPage(site, page).replace(PROMPT, '')) }))
		.filter(({ bytes }) => bytes > 20 * KILOBYTE);
	expect(heavy).toEqual([]);
});

test('the first visit to the home page takes 30 kB', () => {
	const html = readPage(inject('sampleSite'), 'index.html');
	expect(weightOf('index.html', html)).toBeLessThan(30 * KILOBYTE);
});
