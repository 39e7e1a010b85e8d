import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/list-files.ts';
import { type BuiltSite, builtSites } from '../support/built-site.ts';

interface AgentsFile {
	agents: {
		id: string;
		url: string;
		rawUrl: string;
		source: { path: string; sha256: string };
		summary: string;
		whenToUse: string;
	}[];
	documents: { path: string; reason: string }[];
}

/** A fixture whose description is about `\\n` itself. */
const SPEAKS_OF_ESCAPES = new Set(['escapes-that-stay']);

describe.each(builtSites())('in $name', ({ site }) => {
	const { agents, documents } = readAgents(site);

	test('agents.json accounts for every Markdown file of the source', () => {
		const told = [...agents.map(({ source }) => source.path), ...documents.map(({ path }) => path)];
		const there = listFiles(site.source)
			.filter((path) => /\.(md|markdown)$/i.test(path))
			.map((path) =>
				path
					.slice(site.source.length)
					.replace(/^[/\\]/, '')
					.replaceAll('\\', '/')
			);
		expect(told.sort()).toEqual(there.sort());
	});

	test('agents.json is sorted by id, and its addresses are those of pages and raw twins', () => {
		const ids = agents.map(({ id }) => id);
		expect(ids).toEqual([...ids].sort());
		for (const { url, rawUrl } of agents) {
			expect(url.startsWith(`${site.base}agents/`)).toBe(true);
			expect(existsSync(join(site.folder, fromAddress(site, url), 'index.html'))).toBe(true);
			expect(existsSync(join(site.folder, fromAddress(site, rawUrl)))).toBe(true);
		}
	});

	test('every raw twin has the bytes of its source', () => {
		for (const { rawUrl, source } of agents) {
			const twin = readFileSync(join(site.folder, fromAddress(site, rawUrl)));
			expect(twin.equals(readFileSync(join(site.source, source.path)))).toBe(true);
			expect(createHash('sha256').update(twin).digest('hex')).toBe(source.sha256);
		}
	});

	test('no summary and no when-to-use holds what only a parser should see', () => {
		const spoiled = agents.filter(
			({ id, summary, whenToUse }) =>
				!SPEAKS_OF_ESCAPES.has(id) &&
				[summary, whenToUse].some((text) =>
					/\\n|<\/?example>|<\/?commentary>|^["']|["']$/.test(text.trim())
				)
		);
		expect(spoiled.map(({ id }) => id)).toEqual([]);
	});

	test.each(['agents.schema.json', 'llms.txt', 'sitemap.xml', '404.html'])(
		'%s is there',
		(file) => {
			expect(readFileSync(join(site.folder, file), 'utf8').length).toBeGreaterThan(100);
		}
	);

	test('llms.txt and the sitemap name every agent', () => {
		const llms = readFileSync(join(site.folder, 'llms.txt'), 'utf8');
		const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
		expect(agents.filter(({ rawUrl }) => !llms.includes(rawUrl))).toEqual([]);
		expect(
			agents.filter(({ url }) => !sitemap.includes(`<loc>https://agents.example.com${url}</loc>`))
		).toEqual([]);
	});
});

function readAgents(site: BuiltSite): AgentsFile {
	return JSON.parse(readFileSync(join(site.folder, 'agents.json'), 'utf8')) as AgentsFile;
}

function fromAddress(site: BuiltSite, address: string): string {
	return decodeURIComponent(address.slice(site.base.length));
}
