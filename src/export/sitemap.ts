import type { Roster } from '../core/derive/roster.ts';
import type { Urls } from '../core/urls.ts';
import { absoluteAddress } from './absolute-address.ts';

const XML_MARKS = /[&<>"']/g;
const XML_ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

export interface SitemapOptions {
	site: string | null;
	urls: Urls;
	/** Ids of the guides. */
	guides: readonly string[];
}

/**
 * The pages that a search engine should know, for `sitemap.xml`. A name page is among them only when
 * it is a choice between several agents; later pages of lists are left to links.
 *
 * A sitemap must give whole addresses, so without `site` it lists nothing and says why.
 */
export function sitemap(roster: Roster, { site, urls, guides }: SitemapOptions): string {
	const topics = new Set(
		[...roster.entries.values()].flatMap((entry) => entry.topics.map(({ id }) => id))
	);
	const addresses = [
		urls.home(),
		...roster.agents.map(({ id }) => urls.agent(id)),
		...[...roster.names].filter(([, agents]) => agents.length > 1).map(([name]) => urls.name(name)),
		urls.examples(),
		urls.capabilities(),
		...[...topics].sort().map((id) => urls.capability(id)),
		urls.guides(),
		...guides.map((id) => urls.guide(id)),
	];
	const lines =
		site === null
			? ['<!-- Nothing is listed: the address of this site was not given when it was built. -->']
			: addresses.map(
					(address) => `<url><loc>${toXml(absoluteAddress(address, site))}</loc></url>`
				);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...lines,
		'</urlset>',
		'',
	].join('\n');
}

function toXml(text: string): string {
	return text.replace(XML_MARKS, (mark) => XML_ENTITIES[mark] ?? mark);
}
