/** Fetches the search index once a page, and nothing of it before somebody asks. */
import { normaliseBase } from '../core/urls.ts';
import { EMPTY_INDEX, type Pagefind } from '../search/ask-index.ts';
import { type AgentSearch, openSearch } from '../search/search-agents.ts';
import {
	ALIKE_FILE,
	NAMES_FILE,
	type NamedAgent,
	type NameRow,
	unpackName,
} from '../search/search-tables.ts';

/** Up to so many agents an answer takes less time than a second thread takes to start. */
const MOST_WITHOUT_WORKER = 1500;

const loadedNames = new Map<string, Promise<NamedAgent[]>>();
const loadedWords = new Map<string, Promise<string>>();
const loadedSearches = new Map<string, Promise<AgentSearch>>();

/** The early list: all names, small. */
export function loadNames(base: string): Promise<NamedAgent[]> {
	return once(loadedNames, base, async () => {
		const answer = await fetchFile(base, NAMES_FILE);
		return ((await answer.json()) as NameRow[]).map(unpackName);
	});
}

export function loadSearch(base: string): Promise<AgentSearch> {
	return once(loadedSearches, base, async () => {
		const folder = indexFolder(base);
		const [pagefind, names, alike] = await Promise.all([
			import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
			loadNames(base),
			fetchPacked(base, ALIKE_FILE),
		]);
		if (names.length > 0)
			await pagefind.options({ basePath: folder, noWorker: names.length <= MOST_WITHOUT_WORKER });
		return openSearch(names.length > 0 ? pagefind : EMPTY_INDEX, {
			names,
			alike: JSON.parse(alike) as number[][],
			fetchWords: (file) => once(loadedWords, base + file, () => fetchPacked(base, file)),
		});
	});
}

async function fetchPacked(base: string, file: string): Promise<string> {
	const { body } = await fetchFile(base, file);
	if (body === null) throw new Error(`The answer for ${file} is empty.`);
	return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}

async function fetchFile(base: string, file: string): Promise<Response> {
	const answer = await fetch(indexFolder(base) + file);
	if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
	return answer;
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
