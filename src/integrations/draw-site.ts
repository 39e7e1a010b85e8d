import { setImmediate as giveWay } from 'node:timers/promises';
import type { SitePath } from '../site/site-paths.ts';
import { openSourceStore } from '../sources/source-store.ts';
import { createEncoder } from './create-encoder.ts';
import { createPageDrawer } from './page-drawer.ts';
import type { RosterSession } from './session.ts';
import type { SiteBundle } from './site-bundle.ts';
import type { SiteWriter } from './site-writer.ts';

/** Milliseconds of drawing after which the index, the terminal and signals have their turn. */
const LONGEST_TURN = 8;

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
	const drawer = createPageDrawer(module);
	const encode = createEncoder();
	const sources = openSourceStore(places.sourcesPath);
	const paths = await module.sitePaths();

	async function draw({ address, file, key, source }: SitePath): Promise<void> {
		if (key !== null && writer.reuse(file, key)) return;
		if (source !== undefined) {
			const written = sources.use(source, (bytes) => {
				writer.write(file, bytes, key);
				return true;
			});
			if (written) return;
			throw new Error(`The source file of ${address} is gone from the cache.`);
		}
		const { status, body, fault } = await drawer.draw(address);
		if (status !== 200 && file !== '404.html') {
			throw new Error(`The page ${address} could not be drawn (${fault ?? `status ${status}`}).`);
		}
		writer.write(file, body instanceof Uint8Array ? body : encode(body), key);
	}

	let turn = performance.now();
	for (const [index, path] of paths.entries()) {
		await draw(path);
		session.onProgress('draw', index + 1, paths.length);
		if (performance.now() - turn < LONGEST_TURN) continue;
		await giveWay();
		turn = performance.now();
	}
	sources.close();
}
