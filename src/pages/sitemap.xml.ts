import type { APIRoute } from 'astro';
import { sitemap } from '../export/sitemap.ts';
import { getGuides } from '../site/guides.ts';
import { getRoster } from '../site/roster.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () => {
	const guides = (await getGuides()).map(({ id }) => id);
	const xml = sitemap(await getRoster(), { site: getSettings().site, urls, guides });
	return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
