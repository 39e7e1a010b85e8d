import type { APIRoute } from 'astro';
import { llmsTxt } from '../export/llms-txt.ts';
import { getRoster } from '../site/roster.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () => {
	const { title, description, site } = getSettings();
	const text = llmsTxt(await getRoster(), { title, description, site, urls });
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
