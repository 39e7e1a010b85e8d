import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, relative, resolve } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../core/response-headers.ts';
import { ConfigError } from '../integrations/config-error.ts';
import { outputPlace } from '../integrations/output-place.ts';
import { readMarker } from '../integrations/site-marker.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { listen } from './listen.ts';
import { readConfig } from './load-config.ts';
import type { SiteOptions } from './site-options.ts';
import { earlierWriter, mendOutput } from './staging-folders.ts';
import { paint } from './terminal.ts';

/** Serves a built site as a static host would, under its base and with its 404 page, until stopped. */
export async function preview(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	const directory = process.cwd();
	const config = await readConfig(flags, { directory, configFile: options.config });
	const out = resolve(directory, config.out);
	const place = outputPlace(out);
	if (earlierWriter(place) === null) mendOutput(place);
	const marker = await readMarker(out);
	if (marker === null) {
		throw new ConfigError(
			`There is no site in ${relative(directory, out) || out} yet.`,
			'Build one first: roster build'
		);
	}
	const server = createPreviewServer(out, marker.base);
	const host = options.host === true ? '0.0.0.0' : options.host || 'localhost';
	const port = await listen(server, { host, port: options.port });
	const stop = (): void => {
		server.closeAllConnections();
		server.close(() => process.exit(0));
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	const address = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}${marker.base}`;
	console.log(
		`${paint(['green', 'bold'], 'Serving')} ${relative(directory, out) || out} at ${paint('underline', address)}`
	);
	console.log(paint('dim', 'Stop with Ctrl-C.'));
}

export function createPreviewServer(out: string, base: string): Server {
	const serve = sirv(out, {
		dev: true,
		setHeaders,
	});
	return createServer((request, response) => {
		const address = request.url ?? '/';
		const path = address.split('?', 1)[0] ?? '/';
		if (base !== '/' && (path === '/' || path === base.slice(0, -1))) {
			response.writeHead(302, { Location: base }).end();
			return;
		}
		if (!path.startsWith(base)) return sendNotFound(out, response);
		request.url = `/${address.slice(base.length)}`;
		serve(request, response, () => sendNotFound(out, response));
	});
}

/** As the headers file asks of a host. */
function setHeaders(response: ServerResponse, path: string): void {
	for (const [name, value] of headersOf(path.slice(1))) response.setHeader(name, value);
}

function sendNotFound(out: string, response: ServerResponse): void {
	const page = join(out, '404.html');
	setHeaders(response, '/404.html');
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
	if (existsSync(page)) createReadStream(page).pipe(response);
	else response.end('Not found');
}
