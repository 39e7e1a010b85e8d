import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../core/response-headers.ts';
import type { LiveAnswer, LiveSite } from '../integrations/live-site.ts';
import { isOwnHost } from './is-own-host.ts';
import { RELOAD_EVENTS, RELOAD_SCRIPT, reloadCode, withReload } from './reload-page.ts';

export interface LiveServer {
	server: Server;
	/** Until then, whoever asks waits. */
	open(site: LiveSite): void;
	/** Has every open page that shows something older loaded again. */
	reload(): void;
}

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

const NOT_DRAWN = Buffer.from(
	'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not drawn</title></head><body><p>This page could not be drawn. The terminal says why. It is shown when that is mended.</p></body></html>'
);

/**
 * Serves a site that changes, with the headers that a host is asked to send, and with a script in
 * each page that loads it again.
 *
 * @param isOpen - Whether others than this machine may ask.
 * @param onNotDrawn - Told which page could not be drawn, and why.
 * @param onError - Told of all else that goes wrong.
 */
export function createLiveServer({
	isOpen,
	onNotDrawn,
	onError,
}: {
	isOpen: boolean;
	onNotDrawn: (path: string, reason: string) => void;
	onError: (error: unknown) => void;
}): LiveServer {
	const listening = new Set<ServerResponse>();
	const { promise: opened, resolve: open } = Promise.withResolvers<LiveSite>();
	let known: LiveSite | null = null;
	let files: { folder: string; serve: ReturnType<typeof sirv> } | null = null;

	/** Scripts, styles and public files; false when it is none of them. */
	function serveFile(
		folder: string,
		below: string,
		exchange: [IncomingMessage, ServerResponse]
	): Promise<boolean> {
		if (files?.folder !== folder) {
			files = { folder, serve: sirv(folder, { dev: true, setHeaders: setFileHeaders }) };
		}
		const { serve } = files;
		const [request, response] = exchange;
		request.url = `/${below}`;
		return new Promise((settle) => {
			response.once('close', () => settle(true));
			serve(request, response, () => settle(false));
		});
	}

	function listen(response: ServerResponse, site: LiveSite): void {
		response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		response.write(`data: ${site.version}\n\n`);
		listening.add(response);
		response.on('close', () => listening.delete(response));
	}

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const site = await opened;
		const { base, clientFolder } = site;
		const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
		if (!path.startsWith(base)) {
			const isAbove = path === '/' || path === base.slice(0, -1);
			response.writeHead(isAbove ? 302 : 404, isAbove ? { Location: base } : {}).end();
			return;
		}
		const below = path.slice(base.length);
		if (below === RELOAD_EVENTS) return listen(response, site);
		if (below === RELOAD_SCRIPT) {
			return send(response, below, { status: 200, type: null, location: null, body: reloadCode() });
		}
		if (await serveFile(clientFolder, below, [request, response])) return;
		const answer = await site.answer(path);
		const { fault, type, version } = answer;
		if (fault !== null) onNotDrawn(path, fault);
		if (fault === null && !type?.startsWith('text/html')) return send(response, below, answer);
		const page = fault === null ? answer.body : NOT_DRAWN;
		const body = withReload(page, { base, version });
		send(response, below, { ...answer, type: 'text/html; charset=utf-8', body });
	}

	const server = createServer((request, response) => {
		const refusal = refusalOf(request, isOpen);
		if (refusal !== null) {
			response.writeHead(refusal).end();
			return;
		}
		serve(request, response).catch((error: unknown) => {
			onError(error);
			if (!response.headersSent) response.writeHead(500);
			response.end('This could not be served; the terminal says why.');
		});
	});
	return {
		server,
		open(site) {
			known = site;
			open(site);
		},
		reload() {
			for (const response of listening) response.write(`data: ${known?.version}\n\n`);
		},
	};
}

/** The status for what is not answered. */
function refusalOf(
	{ method, url = '/', headers }: IncomingMessage,
	isOpen: boolean
): number | null {
	if (!isOpen && !isOwnHost(headers.host ?? '')) return 403;
	if (method !== 'GET' && method !== 'HEAD') return 405;
	try {
		decodeURIComponent(url.split('?', 1)[0] ?? '/');
		return null;
	} catch {
		// A stray `%`.
		return 400;
	}
}

function send(
	response: ServerResponse,
	below: string,
	{ status, type, location, body }: Omit<LiveAnswer, 'fault' | 'version'>
): void {
	const fallback = CONTENT_TYPES[extname(below)] ?? 'application/octet-stream';
	response.setHeader('Content-Type', type ?? fallback);
	for (const [name, value] of headersOf(below)) response.setHeader(name, value);
	if (location !== null) response.setHeader('Location', location);
	response.setHeader('Cache-Control', 'no-store');
	response.writeHead(status).end(body);
}

function setFileHeaders(response: ServerResponse, path: string): void {
	for (const [name, value] of headersOf(path.slice(1))) response.setHeader(name, value);
	response.setHeader('Cache-Control', 'no-store');
}
