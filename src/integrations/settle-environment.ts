/** What `import.meta.env` always has. Astro lets a variable of the environment stand in for it. */
const ASTRO_VARIABLES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Takes care that the site is the same whatever variables the caller's environment has: a `BASE_URL`
 * would change its addresses, a `PROD` or a `NODE_ENV` leave out its security policy.
 */
export function settleEnvironment(): void {
	for (const name of ASTRO_VARIABLES) delete process.env[name];
	process.env['NODE_ENV'] = 'production';
}
