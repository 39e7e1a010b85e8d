import settings from 'virtual:roster/settings';
import type { APIRoute } from 'astro';
import { robotsTxt } from '../export/robots-txt.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = () => {
	const text = robotsTxt({ site: settings.site, urls });
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
