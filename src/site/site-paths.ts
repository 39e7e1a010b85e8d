import { capabilities } from './capability-pages.ts';
import { buildGallery } from './example-gallery.ts';
import { getGuides } from './guides.ts';
import { healthPages } from './health-pages.ts';
import { listPages } from './list-pages.ts';
import { agentPageKey, capabilityPageKey, namePageKey } from './page-keys.ts';
import { getRoster } from './roster.ts';
import { getSettings } from './site-state.ts';
import { hasThemeCss } from './theme-css.ts';
import { urls } from './urls.ts';

/** A page or file of the site. */
export interface SitePath {
	/** Its address, base included. */
	address: string;
	/** Where it lies in the site's folder. */
	file: string;
	/**
	 * As long as it is equal, so is what is drawn, by one bundle and under the same settings. Null for
	 * what shows much of the roster and is drawn every time.
	 */
	key: string | null;
	/** For the twin of a source file: the SHA-256 of the bytes that it has. */
	source?: string;
	/** For the page of a guide of the maintainer's own: its file, from the folder of guides. */
	ownGuide?: string;
}

/** Every page and file that is drawn, in a fixed order: the one list of what a site consists of. */
export async function sitePaths(): Promise<SitePath[]> {
	const roster = await getRoster();
	const guides = await getGuides();
	const { theme, site } = getSettings();
	const rootFiles = [
		...ROOT_FILES,
		...(hasThemeCss(theme) ? ['theme.css'] : []),
		...(site === null ? [] : ['opensearch.xml']),
	];
	const drawnEachTime = [
		...numbered(listPages(roster).length, urls.home),
		...numbered(buildGallery(roster).pages.length, urls.examples),
		urls.capabilities(),
		urls.search(),
		urls.guides(),
		urls.guide('specimen'),
		...numbered(healthPages(roster).length, urls.health),
	];
	return [
		...drawnEachTime.map((address) => page(address, null)),
		...guides.map(({ id, ownFile }) => ({
			...page(urls.guide(id), null),
			...(ownFile !== null && { ownGuide: ownFile }),
		})),
		...roster.agents.map(({ id }) => page(urls.agent(id), agentPageKey(roster, id))),
		...[...roster.names].map(([name, agents]) =>
			page(urls.name(name), namePageKey(roster, agents))
		),
		...[...capabilities(roster).values()].flatMap((capability) =>
			capability.pages.map(({ number }) =>
				page(urls.capability(capability.id, number), capabilityPageKey(capability, number))
			)
		),
		...roster.agents.map(({ id, source }) => ({
			address: urls.raw(id),
			file: below(urls.raw(id)),
			key: source.sha256,
			source: source.sha256,
		})),
		...rootFiles.map((file) => ({ address: urls.file(file), file, key: null })),
		{ address: urls.file('404/'), file: '404.html', key: null },
	];
}

const ROOT_FILES = ['agents.json', 'agents.schema.json', 'llms.txt', 'sitemap.xml', 'robots.txt'];

/** The addresses of a list in pages; a list has a first page even when it is empty. */
function numbered(count: number, address: (page: number) => string): string[] {
	return Array.from({ length: Math.max(1, count) }, (_, index) => address(index + 1));
}

function page(address: string, key: string | null): SitePath {
	return { address, file: `${below(address)}index.html`, key };
}

function below(address: string): string {
	return decodeURIComponent(address.slice(urls.base.length));
}
