import type { APIRoute } from 'astro';

/** A file as it is drawn; null where the site has none. */
export type FileText = () => string | null | Promise<string | null>;

const texts = new WeakMap<APIRoute, { type: string; text: FileText }>();

/**
 * The endpoint of a file for machines. Astro asks it for a response; `createDrawing` takes the text
 * alone, which spares a build the part of Node that serves by responses.
 *
 * @param type - Its media type, as a header has it.
 */
export function textFile(type: string, text: FileText): APIRoute {
	const endpoint: APIRoute = async () => {
		const body = await text();
		if (body === null) return new Response(null, { status: 404 });
		return new Response(body, { headers: { 'content-type': type } });
	};
	texts.set(endpoint, { type, text });
	return endpoint;
}

/** What `textFile` has made an endpoint from. */
export function textOf(endpoint: unknown): { type: string; text: FileText } | undefined {
	return texts.get(endpoint as APIRoute);
}
