import { join } from 'node:path';
import type { SitePath } from '../site/site-paths.ts';
import type { RosterSession } from './session.ts';
import type { SiteBundle } from './site-bundle.ts';
import type { SiteWriter } from './site-writer.ts';

/** Any origin does: pages know their own from the settings. */
const REQUEST_ORIGIN = 'http://localhost';
/** Files that are being written while the next pages are drawn. */
const WRITES_AT_ONCE = 32;

/**
 * Draws every page and file of the prepared roster that the earlier site does not have.
 *
 * @throws When a page cannot be drawn, naming it: no fault of an agent file may cause that.
 */
export async function drawSite(
	session: RosterSession,
	{ module }: SiteBundle,
	writer: SiteWriter
): Promise<void> {
	const { settings, places, prepared } = session;
	module.openSite({ settings, places, snapshot: prepared.snapshot });
	const app = module.createApp({ streaming: false });
	const paths = await module.sitePaths();
	let done = 0;

	async function draw(path: SitePath): Promise<void> {
		const { address, file, key, source } = path;
		if (key !== null && (await writer.reuse(file, key))) return;
		if (source !== undefined) return writer.copy(file, join(places.sourcesFolder, source), source);
		const response = await app.render(new Request(REQUEST_ORIGIN + address));
		if (response.status !== 200 && file !== '404.html') {
			throw new Error(`The page ${address} could not be drawn (status ${response.status}).`);
		}
		await writer.write(file, new Uint8Array(await response.arrayBuffer()), key);
	}

	async function drawInTurn(queue: Iterator<SitePath>): Promise<void> {
		for (let next = queue.next(); !next.done; next = queue.next()) {
			await draw(next.value);
			session.onProgress('draw', ++done, paths.length);
		}
	}

	const queue = paths.values();
	await Promise.all(Array.from({ length: WRITES_AT_ONCE }, () => drawInTurn(queue)));
}
