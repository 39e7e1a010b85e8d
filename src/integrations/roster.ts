import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteState } from '../site/site-state.ts';
import { serveInDevelopment } from './development.ts';
import { placeOwnGuides } from './own-guides.ts';
import type { RosterSession } from './session.ts';

/**
 * Roster as an Astro integration: in development it prepares the roster, hands it to the pages, and
 * keeps it in step with the sources.
 */
export function rosterIntegration(session: RosterSession): AstroIntegration {
	return {
		name: 'roster',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				const isDevelopment = command === 'dev';
				updateConfig({
					vite: {
						plugins: [
							siteModule(
								isDevelopment ? { settings: session.settings, places: session.places } : null
							),
						],
					},
				});
				if (!isDevelopment) return;
				await session.prepare();
				const { guides } = session.prepared;
				const { root } = session.workspace;
				if (fileURLToPath(config.root).startsWith(root)) {
					await placeOwnGuides(session.config.guides, { guides, root });
				}
				await session.writeSnapshot();
			},
			'astro:server:setup': ({ server, logger }) => serveInDevelopment(session, { server, logger }),
		},
	};
}

const SITE_MODULE = 'virtual:roster/site';

/**
 * Gives the pages what they draw. A bundle outlives the run that made it, so it is given nothing here
 * and told when it is opened.
 */
function siteModule(state: SiteState | null): {
	name: string;
	resolveId(id: string): string | null;
	load(id: string): string | null;
} {
	const resolved = `\0${SITE_MODULE}`;
	return {
		name: 'roster-site-module',
		resolveId: (id) => (id === SITE_MODULE ? resolved : null),
		load: (id) => (id === resolved ? `export default ${JSON.stringify(state)};` : null),
	};
}
