import type { APIRoute } from 'astro';
import { getRoster } from '../../site/roster.ts';
import { getSourceBytes } from '../../site/source-files.ts';

/** The raw twin of an agent's page: the bytes of its file as they are. */
export const GET: APIRoute = async ({ params }) => {
	const agent = (await getRoster()).entries.get(params.id ?? '')?.agent;
	if (agent === undefined) return new Response(null, { status: 404 });
	const bytes = await getSourceBytes(agent.source.sha256);
	return new Response(bytes, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
