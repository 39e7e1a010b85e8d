import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { listFiles } from '../../src/integrations/list-files.ts';

/** A site that was built once for all tests that look at one. */
export interface BuiltSite {
	/** Absolute path of the built folder. */
	folder: string;
	/** Absolute path of the agents folder that it was built from. */
	source: string;
	base: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		/** The shipped sample library under `/`. */
		sampleSite: BuiltSite;
		/** The fixtures, broken and odd files among them, under `/docs/`. */
		fixtureSite: BuiltSite;
	}
}

export function builtSites(): { name: string; site: BuiltSite }[] {
	return [
		{ name: 'the sample library', site: inject('sampleSite') },
		{ name: 'the fixtures under /docs/', site: inject('fixtureSite') },
	];
}

/** Paths of all files of a site, `/`-separated, sorted. */
export function filesOf(site: BuiltSite): string[] {
	return listFiles(site.folder)
		.map((path) => path.slice(site.folder.length + 1).replaceAll('\\', '/'))
		.sort();
}

export function pagesOf(site: BuiltSite): string[] {
	return filesOf(site).filter((file) => file.endsWith('.html'));
}

export function readPage(site: BuiltSite, file: string): string {
	return readFileSync(join(site.folder, file), 'utf8');
}
