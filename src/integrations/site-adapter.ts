import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PACKAGE_ROOT } from './package-root.ts';

/**
 * Makes Astro build the site as a module that draws pages on demand, instead of the pages of one
 * roster: the module can then be kept, and pages drawn from it without building again.
 */
export function siteAdapter(): AstroIntegration {
	return {
		name: 'roster-site',
		hooks: {
			'astro:config:done': ({ setAdapter }) => {
				setAdapter({
					name: 'roster-site',
					entrypointResolution: 'auto',
					serverEntrypoint: pathToFileURL(join(PACKAGE_ROOT, 'src/site/site-server.ts')),
					supportedAstroFeatures: {
						serverOutput: 'stable',
						staticOutput: 'stable',
						sharpImageService: 'stable',
					},
				});
			},
		},
	};
}
