import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RosterSession } from './session.ts';
import type { SiteBundle } from './site-bundle.ts';

/** Any origin does: pages know their own from the settings. */
const REQUEST_ORIGIN = 'http://localhost';

/**
 * Draws every page and file of the prepared roster into a folder.
 *
 * @throws When a page cannot be drawn, naming it: no fault of an agent file may cause that.
 */
export async function drawSite(
	session: RosterSession,
	{ module }: SiteBundle,
	folder: string
): Promise<void> {
	const { settings, places, prepared } = session;
	module.openSite({ settings, places, snapshot: prepared.snapshot });
	const app = module.createApp({ streaming: false });
	const paths = await module.sitePaths();
	const made = new Set<string>();
	for (const [index, { address, file }] of paths.entries()) {
		const response = await app.render(new Request(REQUEST_ORIGIN + address));
		if (response.status !== 200 && file !== '404.html') {
			throw new Error(`The page ${address} could not be drawn (status ${response.status}).`);
		}
		const path = join(folder, file);
		const parent = dirname(path);
		if (!made.has(parent)) {
			await mkdir(parent, { recursive: true });
			made.add(parent);
		}
		await writeFile(path, new Uint8Array(await response.arrayBuffer()));
		session.onProgress('draw', index + 1, paths.length);
	}
}
