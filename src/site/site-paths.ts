import { getCollection } from 'astro:content';
import { buildGallery } from './example-gallery.ts';
import { healthPages } from './health-pages.ts';
import { listPages } from './list-pages.ts';
import { getRoster } from './roster.ts';
import { urls } from './urls.ts';

/** A page or file of the site. */
export interface SitePath {
	/** Its address, base included. */
	address: string;
	/** Where it lies in the site's folder. */
	file: string;
}

/** Every page and file that is drawn, in a fixed order: the one list of what a site consists of. */
export async function sitePaths(): Promise<SitePath[]> {
	const roster = await getRoster();
	const guides = await getCollection('guides');
	const pages = [
		...numbered(listPages(roster).length, urls.home),
		...roster.agents.map(({ id }) => urls.agent(id)),
		...[...roster.names.keys()].map((name) => urls.name(name)),
		...numbered(buildGallery(roster).pages.length, urls.examples),
		urls.search(),
		urls.guides(),
		...guides.map(({ id }) => urls.guide(id)),
		...numbered(healthPages(roster).length, urls.health),
	];
	const files = [
		...roster.agents.map(({ id }) => urls.raw(id)),
		...ROOT_FILES.map((file) => urls.file(file)),
	];
	return [
		...pages.map((address) => ({ address, file: `${below(address)}index.html` })),
		...files.map((address) => ({ address, file: below(address) })),
		{ address: urls.file('404/'), file: '404.html' },
	];
}

const ROOT_FILES = ['agents.json', 'agents.schema.json', 'llms.txt', 'sitemap.xml', 'robots.txt'];

/** The addresses of a list in pages; a list has a first page even when it is empty. */
function numbered(count: number, address: (page: number) => string): string[] {
	return Array.from({ length: Math.max(1, count) }, (_, index) => address(index + 1));
}

function below(address: string): string {
	return decodeURIComponent(address.slice(urls.base.length));
}
