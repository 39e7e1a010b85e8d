import type { APIRoute } from 'astro';
import { agentsJson } from '../export/agents-json.ts';
import { getRoster } from '../site/roster.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = async () => {
	const json = agentsJson(await getRoster(), { generator: getSettings().generator, urls });
	return new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
