import type { APIRoute } from 'astro';
import { robotsTxt } from '../export/robots-txt.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = () => {
	const text = robotsTxt({ site: getSettings().site, urls });
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
