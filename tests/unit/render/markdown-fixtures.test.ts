import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LinkResolver } from '../../../src/render/link-resolver.ts';
import { createRenderer, type Renderer } from '../../../src/render/renderer.ts';
import { readWideReferences } from '../../support/read-wide-references.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/markdown');

/** Knows one page, one image that is there, and one that lies in the repository. */
const LINKS: LinkResolver = {
	resolveLink: (href) =>
		decodeURIComponent(href) === '../known.md' ? { href: '/agents/known/' } : { text: true },
	resolveImage: (src) => {
		if (decodeURIComponent(src) === 'images/known.png') return { src: '/images/known.png' };
		if (src === 'images/linked.png') return { link: 'https://example.com/repo/linked.png' };
		return { text: true };
	},
};

describe('A prompt becomes the HTML that stands beside it', () => {
	let renderer: Renderer;
	const cacheFolder = mkdtempSync(join(tmpdir(), 'roster-render-'));
	beforeAll(async () => {
		renderer = await createRenderer({ cacheFolder, threads: 0 });
	});
	afterAll(async () => {
		await renderer.close();
		rmSync(cacheFolder, { recursive: true });
	});

	const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.md'));
	test.for(names)('%s', async (name) => {
		const markdown = readFileSync(join(FIXTURES, name), 'utf8');
		const request = { markdown, source: markdown, firstLine: 7, whenToUse: '', links: LINKS };
		const { prompt } = await renderer.render(request);
		const told = [
			...prompt.sections.map((section) => JSON.stringify(section)),
			...prompt.issues.map(({ code, line, column }) => `${line}:${column} ${code}`),
		];
		await expect(
			`${readWideReferences(prompt.html)}\n\n<!--\n${told.join('\n')}\n-->\n`
		).toMatchFileSnapshot(join(FIXTURES, `${basename(name, '.md')}.html`));
	});
});
