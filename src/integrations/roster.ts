/**
 * Roster as an Astro integration: prepares the roster before Astro loads content, hands the pages
 * their settings, writes the search index while pages are drawn, and in development keeps all of it
 * in step with the sources.
 */

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RosterSettings } from '../site/settings.ts';
import { copyImages } from './copy-images.ts';
import { serveInDevelopment } from './development.ts';
import type { RosterSession } from './session.ts';

const SETTINGS_MODULE = 'virtual:roster/settings';

export function rosterIntegration(session: RosterSession): AstroIntegration {
	let index: Promise<unknown> | undefined;
	return {
		name: 'roster',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				updateConfig({ vite: { plugins: [settingsPlugin(session.settings)] } });
				if (command === 'preview') return;
				await session.prepare();
				if (command === 'build') index = session.writeIndex();
				// A failure is raised where it is awaited, when the pages are done.
				index?.catch(() => {});
			},
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				serveInDevelopment(session, { server, refreshContent, logger });
			},
			'astro:build:done': async ({ dir }) => {
				await index;
				await session.publishIndex(dir);
				await copyImages(session.prepared.images, fileURLToPath(dir));
			},
		},
	};
}

function settingsPlugin(settings: RosterSettings): {
	name: string;
	resolveId(id: string): string | null;
	load(id: string): string | null;
} {
	const resolved = `\0${SETTINGS_MODULE}`;
	return {
		name: 'roster-settings',
		resolveId: (id) => (id === SETTINGS_MODULE ? resolved : null),
		load: (id) => (id === resolved ? `export default ${JSON.stringify(settings)};` : null),
	};
}
