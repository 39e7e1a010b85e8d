import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { EMPTY_INDEX, type Pagefind } from './ask-index.ts';
import { type AgentSearch, openSearch } from './search-agents.ts';
import { AGENTS_FILE, type AgentsTable } from './search-tables.ts';

/** Pagefind fetches; here that is reading a file. In the module's own scope, so that nothing else is touched. */
const READING_FETCH = `
import { readFile } from 'node:fs/promises';
const fetch = async (address) => new Response(await readFile(new URL(address)));
`;
const PACKED = /\.bin$/;

/**
 * Opens the search index of a built site from disk, without a server.
 *
 * @param folder - The folder that a host serves as `/pagefind/`.
 */
export async function openIndexFolder(folder: string): Promise<AgentSearch> {
	async function fetchTable(file: string): Promise<string> {
		const content = await readFile(join(folder, file));
		return (PACKED.test(file) ? gunzipSync(content) : content).toString();
	}
	const { nameLengths } = JSON.parse(await fetchTable(AGENTS_FILE)) as AgentsTable;
	const pagefind = nameLengths.length === 0 ? EMPTY_INDEX : await loadPagefind(folder);
	return openSearch(pagefind, fetchTable);
}

async function loadPagefind(folder: string): Promise<Pagefind> {
	const script = READING_FETCH + (await readFile(join(folder, 'pagefind.js'), 'utf8'));
	const address = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
	const { createInstance } = (await import(/* @vite-ignore */ address)) as {
		createInstance(options: { basePath: string }): Pagefind;
	};
	return createInstance({ basePath: pathToFileURL(join(folder, '/')).href });
}
