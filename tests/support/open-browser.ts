import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { createPreviewServer } from '../../src/cli/preview.ts';
import { startBrowser } from './browser.ts';
import type { BuiltSite } from './built-site.ts';

/** Serves the built sites and starts the browser that looks at them, once for a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { sampleSite, fixtureSite } = project.getProvidedContext();
	const sample = await serve(sampleSite);
	const fixtures = await serve(fixtureSite);
	const browser = await startBrowser();
	project.provide('sampleOrigin', originOf(sample));
	project.provide('fixtureOrigin', originOf(fixtures));
	project.provide('browserEndpoint', browser.wsEndpoint());
	return async () => {
		await browser.close();
		for (const server of [sample, fixtures]) {
			server.closeAllConnections();
			server.close();
		}
	};
}

function serve(site: BuiltSite): Promise<Server> {
	const server = createPreviewServer(site.folder, site.base);
	return new Promise((settle, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => settle(server));
	});
}

function originOf(server: Server): string {
	// A server that listens on a port has an address with one.
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
