import settings from 'virtual:roster/settings';
import type { APIRoute } from 'astro';
import { llmsTxt } from '../export/llms-txt.ts';
import { getRoster } from '../site/roster.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () => {
	const { title, description, site } = settings;
	const text = llmsTxt(await getRoster(), { title, description, site, urls });
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
