/** Fetches the search index once a page, and nothing of it before somebody asks. */
import { normaliseBase } from '../core/urls.ts';
import { EMPTY_INDEX, type Pagefind } from '../search/ask-index.ts';
import { type Names, openNames } from '../search/names.ts';
import { type AgentSearch, openSearch } from '../search/search-agents.ts';
import { AGENTS_FILE, type AgentsTable } from '../search/search-tables.ts';

const loadedTables = new Map<string, Promise<string>>();
const loadedSearches = new Map<string, Promise<AgentSearch>>();
const PACKED = /\.bin$/;

/** The early list: names by their letters, each a file of its own. */
export function loadNames(base: string): Names {
	return openNames((file) => loadTable(base, file));
}

export function loadSearch(base: string): Promise<AgentSearch> {
	return once(loadedSearches, base, async () => {
		const folder = indexFolder(base);
		const [pagefind, agents] = await Promise.all([
			import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
			loadTable(base, AGENTS_FILE),
		]);
		const isEmpty = (JSON.parse(agents) as AgentsTable).nameLengths.length === 0;
		// An answer takes less time than a second thread takes to start.
		if (!isEmpty) await pagefind.options({ basePath: folder, noWorker: true });
		return openSearch(isEmpty ? EMPTY_INDEX : pagefind, (file) => loadTable(base, file));
	});
}

function loadTable(base: string, file: string): Promise<string> {
	return once(loadedTables, base + file, async () => {
		// Their names say nothing of what is in them, and tables of two builds do not fit together.
		const answer = await fetch(indexFolder(base) + file, { cache: 'no-cache' });
		if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
		if (!PACKED.test(file)) return answer.text();
		if (answer.body === null) throw new Error(`The answer for ${file} is empty.`);
		return new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).text();
	});
}

function indexFolder(base: string): string {
	return `${normaliseBase(base)}pagefind/`;
}

/** A failure is forgotten, so that the next try asks again. */
function once<Value>(
	memory: Map<string, Promise<Value>>,
	key: string,
	load: () => Promise<Value>
): Promise<Value> {
	const known = memory.get(key);
	if (known !== undefined) return known;
	const loading = load();
	memory.set(key, loading);
	loading.catch(() => memory.delete(key));
	return loading;
}
