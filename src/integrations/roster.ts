/**
 * Roster as an Astro integration: hands the pages their settings, and in development prepares the
 * roster and keeps it in step with the sources.
 */
import type { AstroIntegration } from 'astro';
import { serveInDevelopment } from './development.ts';
import type { RosterSession } from './session.ts';

export function rosterIntegration(session: RosterSession): AstroIntegration {
	return {
		name: 'roster',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				const isDevelopment = command === 'dev';
				updateConfig({
					vite: {
						plugins: [
							virtualModules({
								'virtual:roster/settings': session.settings,
								// A bundle outlives the run that made it, so it is told its places when it is used.
								'virtual:roster/places': isDevelopment ? session.places : null,
							}),
						],
					},
				});
				if (isDevelopment) await session.prepare();
			},
			'astro:server:setup': ({ server, logger }) => serveInDevelopment(session, { server, logger }),
		},
	};
}

/** A Vite plugin that gives plain values as modules. */
function virtualModules(values: Readonly<Record<string, unknown>>): {
	name: string;
	resolveId(id: string): string | null;
	load(id: string): string | null;
} {
	return {
		name: 'roster-virtual-modules',
		resolveId: (id) => (id in values ? `\0${id}` : null),
		load(id) {
			const name = id.slice(1);
			return id.startsWith('\0') && name in values
				? `export default ${JSON.stringify(values[name])};`
				: null;
		},
	};
}
