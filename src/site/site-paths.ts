import { capabilityGroups } from './capability-groups.ts';
import { capabilities, capabilityPageKey } from './capability-pages.ts';
import { countGalleryPages, galleryPage } from './example-gallery.ts';
import { getGuides } from './guides.ts';
import { healthPages, healthReport } from './health-pages.ts';
import { homePage } from './home-page.ts';
import { agentList, listPages } from './list-pages.ts';
import {
	agentPageKey,
	agentsJsonKey,
	CONSTANT_KEY,
	llmsTxtKey,
	namePageKey,
	sitemapKey,
} from './page-keys.ts';
import { getRoster } from './roster.ts';
import { searchPage } from './search-page.ts';
import { getSettings } from './site-state.ts';
import { hasThemeCss } from './theme-css.ts';
import { urls } from './urls.ts';
import { viewKey } from './view-key.ts';

/** A page or file of the site. */
export interface SitePath {
	/** Its address, base included. */
	address: string;
	/** Where it lies in the site's folder. */
	file: string;
	/**
	 * As long as it is equal, so is what is drawn, by one bundle and under the same settings. Null for
	 * what may show anything of the roster and is drawn every time.
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
	return [
		...numbered(listPages(roster).length).map((number) =>
			page(urls.home(number), viewKey(number === 1 ? homePage(roster) : agentList(roster, number)))
		),
		...numbered(countGalleryPages(roster)).map((number) =>
			page(urls.examples(number), viewKey(galleryPage(roster, number)))
		),
		page(urls.capabilities(), viewKey(capabilityGroups(roster))),
		page(urls.search(), viewKey(searchPage(roster))),
		page(urls.guides(), CONSTANT_KEY),
		page(urls.guide('specimen'), CONSTANT_KEY),
		...numbered(healthPages(roster).length).map((number) =>
			page(urls.health(number), viewKey(healthReport(roster, number)))
		),
		...guides.map(({ id, ownFile }) =>
			ownFile === null
				? page(urls.guide(id), CONSTANT_KEY)
				: { ...page(urls.guide(id), null), ownGuide: ownFile }
		),
		...roster.agents.map(({ id }) => page(urls.agent(id), agentPageKey(roster, id))),
		...[...roster.names].map(([name, agents]) =>
			page(urls.name(name), namePageKey(roster, agents))
		),
		...[...capabilities(roster).values()].flatMap((capability) =>
			numbered(capability.total).map((number) =>
				page(urls.capability(capability.id, number), capabilityPageKey(capability, number))
			)
		),
		...roster.agents.map(({ id, source }) => ({
			address: urls.raw(id),
			file: below(urls.raw(id)),
			key: source.sha256,
			source: source.sha256,
		})),
		rootFile('agents.json', agentsJsonKey(roster)),
		rootFile('agents.schema.json', CONSTANT_KEY),
		rootFile('llms.txt', llmsTxtKey(roster)),
		// Without the site's address it lists nothing.
		rootFile('sitemap.xml', site === null ? CONSTANT_KEY : sitemapKey(roster)),
		rootFile('robots.txt', CONSTANT_KEY),
		...(hasThemeCss(theme) ? [rootFile('theme.css', CONSTANT_KEY)] : []),
		...(site === null ? [] : [rootFile('opensearch.xml', CONSTANT_KEY)]),
		{ address: urls.file('404/'), file: '404.html', key: CONSTANT_KEY },
	];
}

/** The numbers of a list's pages; a list has a first page even when it is empty. */
function numbered(count: number): number[] {
	return Array.from({ length: Math.max(1, count) }, (_, index) => index + 1);
}

function page(address: string, key: string | null): SitePath {
	return { address, file: `${below(address)}index.html`, key };
}

function rootFile(file: string, key: string): SitePath {
	return { address: urls.file(file), file, key };
}

function below(address: string): string {
	return decodeURIComponent(address.slice(urls.base.length));
}
