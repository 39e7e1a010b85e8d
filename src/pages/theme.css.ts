import type { APIRoute } from 'astro';
import { getSettings } from '../site/site-state.ts';
import { themeCss } from '../site/theme-css.ts';

export const GET: APIRoute = () =>
	new Response(themeCss(getSettings().theme.accent), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
