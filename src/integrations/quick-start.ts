import type { VitePlugin } from './vite-plugin.ts';

/** Where Astro's code makes schemas whenever it is loaded, for what the site has none of. */
const SPARE_SCHEMAS =
	/[/\\]astro[/\\]dist[/\\](?:content[/\\]runtime|core[/\\]csp[/\\]config)\.js$/;
const SCHEMA_LANGUAGE = 'zod/v4';
const STAND_IN = '\0roster:no-schemas';
const STAND_IN_CODE = `const refuse = () => { throw new Error('The site checks nothing by a schema when it draws.'); };
const nothing = new Proxy(function () {}, {
	get: (_, name) => (/^(?:safe)?parse/i.test(String(name)) ? refuse : nothing),
	apply: () => nothing,
});
export const { array, custom, date, enum: _enum, number, object, string, union, ZodIssueCode } = nothing;
export { _enum as enum };
export const safeParseAsync = refuse;
`;

const LOGGER = /[/\\]astro[/\\]dist[/\\]core[/\\]logger[/\\]core\.js$/;
const CLOCK = 'const dateTimeFormat = new Intl.DateTimeFormat(';
const LATE_CLOCK =
	'const dateTimeFormat = { format: (date) => dateTimes().format(date) };\nconst dateTimes = () => new Intl.DateTimeFormat(';

const MANIFEST = /[/\\]astro[/\\]dist[/\\]core[/\\]app[/\\]manifest\.js$/;
const SECRET = 'decodeKey(serializedManifest.key)';
const NO_SECRET = 'new Promise(() => {})';

/**
 * Keeps out of the site's bundle what Astro makes at its start and the site never uses: schemas for
 * hints and policies, with the language that they are written in, a clock for the log, and a key for
 * the properties of components that a server draws later.
 */
export function quickStart(): VitePlugin {
	return {
		name: 'roster-quick-start',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'ssr',
		resolveId: (id, importer) =>
			id === SCHEMA_LANGUAGE && importer !== undefined && SPARE_SCHEMAS.test(importer)
				? STAND_IN
				: null,
		load: (id) => (id === STAND_IN ? STAND_IN_CODE : null),
		transform(code, id) {
			if (LOGGER.test(id)) return code.replace(CLOCK, LATE_CLOCK);
			return MANIFEST.test(id) ? code.replace(SECRET, NO_SECRET) : null;
		},
	};
}
