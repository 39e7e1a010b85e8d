import type { APIRoute } from 'astro';
import { openSearch } from '../export/open-search.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

/** There is none where nobody knows the address that the site is hosted at. */
export const GET: APIRoute = () => {
	const { title, site } = getSettings();
	if (site === null) return new Response(null, { status: 404 });
	const xml = openSearch({ title, site, urls });
	return new Response(xml, {
		headers: { 'content-type': 'application/opensearchdescription+xml' },
	});
};
