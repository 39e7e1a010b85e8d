import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/integrations/list-files.ts';
import type { SiteFigures } from './bench-result.ts';

const PAGES_LOOKED_AT = 100;
const AGENT_PAGE = /^agents[/\\].+\.html$/;
const INDEX_FILE = /^pagefind[/\\]/;

export function siteFigures(site: string): SiteFigures {
	const files = listFiles(site).map((path) => path.slice(site.length + 1));
	const sizes = new Map(files.map((file) => [file, statSync(join(site, file)).size]));
	const sum = (list: readonly string[]): number =>
		list.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
	const pages = files.filter((file) => AGENT_PAGE.test(file));
	const step = Math.max(1, Math.floor(pages.length / PAGES_LOOKED_AT));
	const compressed = pages
		.filter((_, index) => index % step === 0)
		.map((file) => gzipSync(readFileSync(join(site, file))).length)
		.sort((first, second) => first - second);
	return {
		files: files.length,
		bytes: sum(files),
		html: sum(files.filter((file) => file.endsWith('.html'))),
		agentPageGzip: compressed[compressed.length >> 1] ?? 0,
		index: sum(files.filter((file) => INDEX_FILE.test(file))),
	};
}
