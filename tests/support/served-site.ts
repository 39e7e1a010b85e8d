import { inject } from 'vitest';
import { type BuiltSite, pagesOf, readPage } from './built-site.ts';

/** A built site, and where it is served. */
export interface ServedSite extends BuiltSite {
	/** `http://127.0.0.1:40123`, without the base. */
	origin: string;
}

export function servedSites(): { name: string; site: ServedSite }[] {
	return [
		{ name: 'the sample library', site: sampleSite() },
		{ name: 'the fixtures under /docs/', site: fixtureSite() },
	];
}

export function sampleSite(): ServedSite {
	return { ...inject('sampleSite'), origin: inject('sampleOrigin') };
}

export function fixtureSite(): ServedSite {
	return { ...inject('fixtureSite'), origin: inject('fixtureOrigin') };
}

/** Paths below the base of all pages that stay where they are; those that lead on are left out. */
export function lastingPages(site: ServedSite): string[] {
	return pagesOf(site)
		.filter((file) => !readPage(site, file).includes('http-equiv="refresh"'))
		.map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));
}

export function addressOf(site: ServedSite, path: string): string {
	return site.origin + site.base + path.split('/').map(encodeURIComponent).join('/');
}

/**
 * What a page is, by its path; kinds that are yet to come need no entry here.
 *
 * @example kindOf('agents/data/sql-query-doctor/') // → 'agents/…'
 */
export function kindOf(path: string): string {
	const [first = '', second = ''] = path.split('/');
	return second === '' ? first || 'home' : `${first}/…`;
}

/** One page of each kind; of agents and names the longest, since it has most on it. */
export function onePageOfEachKind(site: ServedSite): { kind: string; path: string }[] {
	const longest = new Map<string, string>();
	const lengthOf = (path: string): number =>
		readPage(site, path.endsWith('/') || path === '' ? `${path}index.html` : path).length;
	for (const path of lastingPages(site)) {
		const kind = kindOf(path);
		const known = longest.get(kind);
		if (known === undefined || lengthOf(path) > lengthOf(known)) longest.set(kind, path);
	}
	return [...longest].map(([kind, path]) => ({ kind, path }));
}
