import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;
const BUILT_SITES = ['tests/support/build-sites.ts'];
const BROWSER = [...BUILT_SITES, 'tests/support/open-browser.ts'];

/** One project a folder of `tests`; those that build a site or open a browser take their time. */
const PROJECTS = [
	{ name: 'unit', timeout: MINUTE / 3, globalSetup: [] },
	{ name: 'site', timeout: MINUTE, globalSetup: [] },
	{ name: 'build', timeout: 5 * MINUTE, globalSetup: BUILT_SITES },
	{ name: 'browser', timeout: 5 * MINUTE, globalSetup: BROWSER },
	{
		name: 'hostile',
		timeout: 10 * MINUTE,
		globalSetup: ['tests/hostile/built-hostile-site.ts'],
	},
];

export default defineConfig({
	test: {
		// Much of the time is spent waiting for what a test has started.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: PROJECTS.map(({ name, timeout, globalSetup }) => ({
			test: {
				name,
				include: [`tests/${name}/**/*.test.ts`],
				environment: 'node',
				globalSetup,
				testTimeout: timeout,
				hookTimeout: timeout,
			},
		})),
	},
});
