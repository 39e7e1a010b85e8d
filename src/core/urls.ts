/**
 * Every address of the site. Nothing else builds one. All are root-relative, include the base, and
 * are percent-encoded, so they can stand in an `href` as they are.
 */

export interface Urls {
	base: string;
	home(page?: number): string;
	agent(id: string, fragment?: string): string;
	raw(id: string): string;
	name(nameSlug: string): string;
	examples(page?: number): string;
	search(parameters?: Record<string, string>): string;
	capabilities(): string;
	capability(topic: string, page?: number): string;
	guides(): string;
	guide(id: string): string;
	health(page?: number): string;
	/** A file at the site's root: `agents.json`, `llms.txt`, `pagefind/pagefind.js`. */
	file(path: string): string;
}

/**
 * @param base - `/` or a path such as `/docs/`; a missing slash at either end is added.
 * @example createUrls('/docs').agent('a/b', 'example-1') // → '/docs/agents/a/b/#example-1'
 */
export function createUrls(base: string): Urls {
	const root = normaliseBase(base);
	const paged = (path: string, page = 1): string =>
		page > 1 ? `${root}${path}page/${page}/` : `${root}${path}`;
	return {
		base: root,
		home: (page) => paged('', page),
		agent: (id, fragment) => `${root}agents/${encodePath(id)}/${encodeFragment(fragment)}`,
		raw: (id) => `${root}agents/${encodePath(id)}.md`,
		name: (nameSlug) => `${root}name/${encodePath(nameSlug)}/`,
		examples: (page) => paged('examples/', page),
		search: (parameters = {}) => {
			const query = new URLSearchParams(parameters).toString();
			return `${root}search/${query && `?${query}`}`;
		},
		capabilities: () => `${root}capabilities/`,
		capability: (topic, page) => paged(`capabilities/${encodePath(topic)}/`, page),
		guides: () => `${root}guides/`,
		guide: (id) => `${root}guides/${encodePath(id)}/`,
		health: (page) => paged('health/', page),
		file: (path) => `${root}${encodePath(path)}`,
	};
}

/** @example normaliseBase('docs') // → '/docs/' */
export function normaliseBase(base: string): string {
	const inner = base.replace(/^\/+|\/+$/g, '');
	return inner === '' ? '/' : `/${inner}/`;
}

/** Paths that stand for themselves, as most do. */
const PLAIN_PATH = /^[\w.~!*'()/-]*$/;

function encodePath(path: string): string {
	if (PLAIN_PATH.test(path)) return path;
	return path.split('/').map(encodeURIComponent).join('/');
}

function encodeFragment(fragment: string | undefined): string {
	return fragment ? `#${encodeURIComponent(fragment)}` : '';
}
