import type { APIRoute } from 'astro';
import { absoluteAddress } from '../export/absolute-address.ts';
import { agentsSchema } from '../export/agents-schema.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = () => {
	const schema = agentsSchema(absoluteAddress(urls.file('agents.schema.json'), getSettings().site));
	return new Response(schema, { headers: { 'content-type': 'application/schema+json' } });
};
