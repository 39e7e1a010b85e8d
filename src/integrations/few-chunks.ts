import type { VitePlugin } from './vite-plugin.ts';

/** The part of a bundler's build that is asked. */
interface Build {
	getModuleIds(): Iterable<string>;
	getModuleInfo(id: string): {
		isEntry: boolean;
		importedIds: readonly string[];
		dynamicallyImportedIds: readonly string[];
	} | null;
}

/** Astro hands it on from where collections come from, and the first page needs none of it. */
const SCHEMA_LANGUAGE = /[/\\]zod[/\\]/;
const LIVE_CONFIG = /[/\\]live\.config\.ts$/;

/**
 * Has the site's bundle begin with two files instead of some forty, each of which would have to be
 * found, read and linked before the first page.
 *
 * Two, because Astro's collections await `live.config.ts` while they are loaded: what that is made
 * of must not lie in a file that awaits it.
 */
export function fewChunks(): VitePlugin {
	let atOnce: ReadonlySet<string> = new Set();
	let awaiting: ReadonlySet<string> = new Set();
	const groups = [
		{ name: 'base', priority: 1, test: (id: string) => atOnce.has(id) && !awaiting.has(id) },
		{ name: 'start', test: (id: string) => atOnce.has(id) },
	];
	return {
		name: 'roster-few-chunks',
		configEnvironment: (environment) =>
			environment === 'ssr'
				? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
				: null,
		applyToEnvironment: ({ name }) => name === 'ssr',
		buildEnd() {
			atOnce = loadedAtOnce(this);
			awaiting = awaitingLiveConfig(this, atOnce);
		},
	};
}

/** All that is imported, and not just when it is needed, from what the bundle is entered by. */
function loadedAtOnce(build: Build): Set<string> {
	const found = new Set<string>();
	const visit = (id: string): void => {
		if (found.has(id) || SCHEMA_LANGUAGE.test(id)) return;
		found.add(id);
		for (const imported of build.getModuleInfo(id)?.importedIds ?? []) visit(imported);
	};
	for (const id of build.getModuleIds()) if (build.getModuleInfo(id)?.isEntry) visit(id);
	return found;
}

/** Of some modules, those that import the live configuration when they are loaded, directly or not. */
function awaitingLiveConfig(build: Build, modules: ReadonlySet<string>): Set<string> {
	const found = new Set(
		[...modules].filter((id) =>
			build.getModuleInfo(id)?.dynamicallyImportedIds.some((late) => LIVE_CONFIG.test(late))
		)
	);
	for (let size = 0; size < found.size; ) {
		size = found.size;
		for (const id of modules) {
			if (build.getModuleInfo(id)?.importedIds.some((imported) => found.has(imported)))
				found.add(id);
		}
	}
	return found;
}
