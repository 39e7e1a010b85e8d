/** What a test runner adds to the environment, which would reach what the tests start. */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL|NODE_V8_COVERAGE)$/;

/** The environment as a user has it, without colours and progress. */
export function userEnvironment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name));
	return { ...Object.fromEntries(kept), NO_COLOR: '1', CI: '1' };
}
