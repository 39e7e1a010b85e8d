import type { APIRoute } from 'astro';

/**
 * A text, or the pieces of a long one: each is made when the one before is done with, so that it never
 * lies in memory as a whole. No piece ends within a character.
 */
export type TextPieces = string | Iterable<string>;

/** A file as it is drawn; null where the site has none. */
export type FileText = () => TextPieces | null | Promise<TextPieces | null>;

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
		return new Response(wholeText(body), { headers: { 'content-type': type } });
	};
	texts.set(endpoint, { type, text });
	return endpoint;
}

export function wholeText(pieces: TextPieces): string {
	return typeof pieces === 'string' ? pieces : [...pieces].join('');
}

/** What `textFile` has made an endpoint from. */
export function textOf(endpoint: unknown): { type: string; text: FileText } | undefined {
	return texts.get(endpoint as APIRoute);
}
