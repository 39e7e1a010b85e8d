import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { sitemap } from '../export/sitemap.ts';
import { guidesInOrder } from '../site/guide-order.ts';
import { getRoster } from '../site/roster.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () => {
	const guides = guidesInOrder(await getCollection('guides')).map(({ id }) => id);
	const xml = sitemap(await getRoster(), { site: getSettings().site, urls, guides });
	return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
