import type { AstroIntegration } from 'astro';

/**
 * Makes Astro build the site as a module that draws pages on demand, instead of the pages of one
 * roster: the module can then be kept, and pages drawn from it without building again.
 */
export function siteAdapter(): AstroIntegration {
	return {
		name: 'roster-site',
		hooks: {
			'astro:config:done': ({ config, setAdapter }) => {
				setAdapter({
					name: 'roster-site',
					entrypointResolution: 'auto',
					serverEntrypoint: new URL('site/site-server.ts', config.srcDir),
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
