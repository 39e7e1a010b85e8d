import { build } from 'astro';
import { inlineConfig } from './astro-config.ts';
import { copyProject } from './copy-project.ts';
import type { RosterSession } from './session.ts';
import { settleEnvironment } from './settle-environment.ts';
import { BASE_TOKEN } from './site-bundle.ts';

/**
 * Has Astro build the site as a module that draws pages, with the guides that lie in its root.
 *
 * @returns The absolute path of the built folder, with `server` and `client` in it.
 */
export async function buildBundle(session: RosterSession): Promise<string> {
	const { root } = session.workspace;
	await copyProject(root);
	const config = inlineConfig(session, root);
	settleEnvironment();
	await build({
		...config,
		base: BASE_TOKEN,
		// A bundle lies far from the packages it was made with, so it carries all that it runs.
		vite: { ...config.vite, ssr: { noExternal: true } },
	});
	return String(config.outDir);
}
