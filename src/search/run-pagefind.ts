import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexedPage, IndexFrame, Lexicon } from './index-state.ts';
import { createPageReader, fileOf, type PagefindFiles } from './read-pages.ts';

/** A page as Pagefind is given it. */
export interface PageHtml {
	url: string;
	content: string;
}

/** Pagefind keeps all places of all words, so what it holds at once is kept small. */
const PAGES_AT_ONCE = 500;
export const ENTRY_FILE = 'pagefind-entry.json';
export const SCRIPT_FILE = 'pagefind.js';

/**
 * Has Pagefind index pages.
 *
 * @param lexicon - Takes what is new.
 * @returns The pages in their order, and what they are framed by.
 */
export async function runPagefind(
	pages: readonly PageHtml[],
	{ language, lexicon }: { language: string; lexicon: Lexicon }
): Promise<{ pages: IndexedPage[]; frame: IndexFrame }> {
	const read = createPageReader(lexicon);
	const indexed: IndexedPage[] = [];
	let frame: IndexFrame | undefined;
	try {
		for (let start = 0; frame === undefined || start < pages.length; start += PAGES_AT_ONCE) {
			const files = await indexPages(pages.slice(start, start + PAGES_AT_ONCE), language);
			frame ??= readFrame(files, language);
			indexed.push(...read(files));
		}
	} finally {
		await close();
	}
	return { pages: indexed, frame };
}

async function indexPages(pages: readonly PageHtml[], language: string): Promise<PagefindFiles> {
	const { index, errors } = await createIndex({
		forceLanguage: language,
		includeCharacters: '+#',
	});
	requireNoErrors(errors, 'start');
	if (index === undefined) throw new Error('Pagefind has made no index.');
	const files = await fillIndex(index, pages);
	await index.deleteIndex();
	return files;
}

async function fillIndex(index: PagefindIndex, pages: readonly PageHtml[]): Promise<PagefindFiles> {
	// They are taken in the order that they are sent in, and numbered so.
	const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
	for (const { errors } of added) requireNoErrors(errors, 'index a page');
	const { errors, files } = await index.getFiles();
	requireNoErrors(errors, 'give its files');
	return new Map(files.map(({ path, content }) => [path, content]));
}

/** Pagefind's own program; the rest of its bundle is interfaces that the site does not use. */
function readFrame(files: PagefindFiles, language: string): IndexFrame {
	const entry = Buffer.from(fileOf(files, ENTRY_FILE)).toString();
	const { version, languages } = JSON.parse(entry) as PagefindEntry;
	const own = languages[language];
	const path = `wasm.${own?.wasm ?? 'unknown'}.pagefind`;
	const engine = own ? { wasm: own.wasm, path, content: fileOf(files, path) } : null;
	return { version, language, entry, script: fileOf(files, SCRIPT_FILE), engine };
}

/** What `pagefind.js` asks for first. */
export interface PagefindEntry {
	version: string;
	languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

function requireNoErrors(errors: readonly string[], doing: string): void {
	if (errors.length === 0) return;
	throw new Error(`The search index was not written: Pagefind could not ${doing}.`, {
		cause: errors.join('\n'),
	});
}
