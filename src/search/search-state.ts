/** The whole state of a search as it stands in the address. */

/** The facets that an address may narrow by, in the order of the page. */
export const FACET_KEYS = [
	'access',
	'category',
	'model',
	'has',
	'loads',
	'server',
	'topic',
] as const;

export const SORTS = ['best', 'name'] as const;

export type Sort = (typeof SORTS)[number];

export interface SearchState {
	query: string;
	/** Values wanted by facet; facets without any are left out. */
	wanted: ReadonlyMap<string, ReadonlySet<string>>;
	sort: Sort;
	/** From 1. */
	page: number;
	/** True when the words are to be taken as they were typed. */
	verbatim: boolean;
}

const MOST_PAGES = 100_000;

/** @example readState('?q=sql&access=edit&page=2').page // → 2 */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const page = Number(parameters.get('page') ?? 1);
	const wanted = FACET_KEYS.map((key): [string, Set<string>] => [
		key,
		new Set(parameters.getAll(key).filter((value) => value !== '')),
	]);
	return {
		query: parameters.get('q') ?? '',
		wanted: new Map(wanted.filter(([, values]) => values.size > 0)),
		sort: parameters.get('sort') === 'name' ? 'name' : 'best',
		page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
		verbatim: parameters.get('as') === 'typed',
	};
}

/** The opposite of `readState`: `?q=sql&access=edit`, or nothing where nothing is asked. */
export function writeState({ query, wanted, sort, page, verbatim }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query.trim() !== '') parameters.set('q', query);
	for (const key of FACET_KEYS) {
		for (const value of wanted.get(key) ?? []) parameters.append(key, value);
	}
	if (sort !== 'best') parameters.set('sort', sort);
	if (verbatim) parameters.set('as', 'typed');
	if (page > 1) parameters.set('page', String(page));
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}
