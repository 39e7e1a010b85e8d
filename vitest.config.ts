import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** One project a folder of `tests`; those that build a site or open a browser take their time. */
const TIMEOUTS = { unit: 20_000, site: MINUTE, build: 5 * MINUTE, browser: 5 * MINUTE };

export default defineConfig({
	test: {
		projects: Object.entries(TIMEOUTS).map(([name, timeout]) => ({
			test: {
				name,
				include: [`tests/${name}/**/*.test.ts`],
				environment: 'node',
				testTimeout: timeout,
				hookTimeout: timeout,
			},
		})),
	},
});
