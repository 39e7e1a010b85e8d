import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../core/response-headers.ts';
import type { LiveAnswer, LiveSite } from '../integrations/live-site.ts';

export interface LiveServer {
	server: Server;
	/** Has every open page loaded again. */
	reload(): void;
}

/** Below the base; no page can have a name that begins so. */
const RELOAD_SCRIPT = '_roster/reload.js';
const RELOAD_EVENTS = '_roster/reload';
const RELOAD_CODE = `new EventSource(new URL('reload', import.meta.url)).onmessage = () => location.reload();\n`;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.svg': 'image/svg+xml',
	'.css': 'text/css',
	'.woff2': 'font/woff2',
};

/**
 * Serves a site that is drawn on demand, with the headers that a host is asked to send, and with a
 * script in each page that loads it again when `reload` is called.
 *
 * @param onError - Told why a page could not be drawn.
 */
export function createLiveServer(
	site: LiveSite,
	{ base, onError }: { base: string; onError: (error: unknown) => void }
): LiveServer {
	const listening = new Set<ServerResponse>();
	const serveFile = sirv(site.clientFolder, { dev: true, setHeaders: uncached });
	const script = Buffer.from(
		`<script type="module" src="${base}${RELOAD_SCRIPT}"></script></head>`
	);

	function listen(response: ServerResponse): void {
		response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		response.write('\n');
		listening.add(response);
		response.on('close', () => listening.delete(response));
	}

	async function serve(path: string, response: ServerResponse): Promise<void> {
		const answer = await site.answer(path);
		const isPage = answer.type?.startsWith('text/html') ?? false;
		send(response, path.slice(base.length), {
			...answer,
			body: isPage ? withScript(answer.body, script) : answer.body,
		});
	}

	const server = createServer((request, response) => {
		const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
		const below = path.startsWith(base) ? path.slice(base.length) : null;
		if (!isDecodable(path)) {
			response.writeHead(400).end();
			return;
		}
		if (below === null) {
			const isAbove = path === '/' || path === base.slice(0, -1);
			response.writeHead(isAbove ? 302 : 404, isAbove ? { Location: base } : {}).end();
			return;
		}
		if (below === RELOAD_EVENTS) return listen(response);
		if (below === RELOAD_SCRIPT) {
			const body = Buffer.from(RELOAD_CODE);
			return send(response, below, { status: 200, type: null, location: null, body });
		}
		const original = request.url;
		request.url = `/${below}`;
		serveFile(request, response, () => {
			request.url = original ?? '/';
			serve(path, response).catch((error: unknown) => {
				onError(error);
				if (!response.headersSent) response.writeHead(500);
				response.end('This page could not be drawn; the terminal says why.');
			});
		});
	});
	return {
		server,
		reload() {
			for (const response of listening) response.write('data: changed\n\n');
		},
	};
}

function send(
	response: ServerResponse,
	below: string,
	{ status, type, location, body }: LiveAnswer
): void {
	const fallback = CONTENT_TYPES[extname(below)] ?? 'application/octet-stream';
	response.setHeader('Content-Type', type ?? fallback);
	for (const [name, value] of headersOf(below)) response.setHeader(name, value);
	if (location !== null) response.setHeader('Location', location);
	uncached(response);
	response.writeHead(status).end(body);
}

function uncached(response: ServerResponse): void {
	response.setHeader('Cache-Control', 'no-store');
}

function withScript(page: Uint8Array, script: Buffer): Uint8Array {
	const place = Buffer.from(page.buffer, page.byteOffset, page.length).indexOf('</head>');
	if (place < 0) return page;
	return Buffer.concat([page.subarray(0, place), script, page.subarray(place + '</head>'.length)]);
}

function isDecodable(path: string): boolean {
	try {
		decodeURIComponent(path);
		return true;
	} catch {
		return false;
	}
}
