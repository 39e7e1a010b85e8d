import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexFrame } from './index-state.ts';

/** What Pagefind has made, by path. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

export const ENTRY_FILE = 'pagefind-entry.json';
export const SCRIPT_FILE = 'pagefind.js';

/**
 * Has Pagefind index pages.
 *
 * @param pages - Their HTML, which is numbered in this order.
 */
export async function runPagefind(
	pages: readonly string[],
	language: string
): Promise<{ files: PagefindFiles; frame: IndexFrame }> {
	try {
		const { index, errors } = await createIndex({
			forceLanguage: language,
			includeCharacters: '+#',
		});
		requireNoErrors(errors, 'start');
		if (index === undefined) throw new Error('Pagefind has made no index.');
		const files = await fillIndex(index, pages);
		return { files, frame: readFrame(files, language) };
	} finally {
		await close();
	}
}

async function fillIndex(index: PagefindIndex, pages: readonly string[]): Promise<PagefindFiles> {
	// They are taken in the order that they are sent in, and numbered so.
	const added = await Promise.all(
		pages.map((content, number) => index.addHTMLFile({ url: `/${number}/`, content }))
	);
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

/** @throws When there is no such file. */
export function fileOf(files: PagefindFiles, path: string): Uint8Array {
	const content = files.get(path);
	if (content === undefined) throw new Error(`Pagefind has given no ${path}.`);
	return content;
}

function requireNoErrors(errors: readonly string[], doing: string): void {
	if (errors.length === 0) return;
	throw new Error(`The search index was not written: Pagefind could not ${doing}.`, {
		cause: errors.join('\n'),
	});
}
