/**
 * The baseline: what a script costs that does nothing but turn the same files into HTML with Sätteri,
 * colour their code with Shiki in two themes, write one page each, and let Pagefind read them. No
 * lists, no examples, no relations, no checks, nothing kept between runs.
 *
 * node tests/bench/floor.ts <folder> <out>
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { markdownToHtml } from 'satteri';
import { createHighlighter } from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs';
import type { BuildResult } from './bench-result.ts';
import { processCost } from './process-cost.ts';
import { siteFigures } from './site-figures.ts';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;
const CODE = /<pre><code(?: class="language-([^"]*)")?>([\s\S]*?)<\/code><\/pre>/g;
const THEMES = { light: 'github-light', dark: 'github-dark' };
const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&amp;': '&',
};
/** The processor time of a child is known once it has been waited for. */
const FAREWELL_MILLISECONDS = 200;

const [from = '', out = ''] = process.argv.slice(2);
const pages = readdirSync(from, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
	.map((entry) => join(entry.parentPath, entry.name))
	.sort()
	.map((path) => {
		const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
		const file = join('agents', path.slice(from.length).replace(/\.md$/, ''), 'index.html');
		return { file, html: markdownToHtml(text.replace(FRONTMATTER, '')).html };
	});

const languages = new Set(
	pages.flatMap(({ html }) => [...html.matchAll(CODE)].map(([, name]) => knownLanguage(name)))
);
const highlighter = await createHighlighter({
	engine: createJavaScriptRegexEngine({ forgiving: true }),
	themes: Object.values(THEMES),
	langs: [...languages],
});
for (const { file, html } of pages) {
	const body = html.replace(CODE, (_, name: string | undefined, code: string) =>
		highlighter.codeToHtml(
			code.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity),
			{ lang: knownLanguage(name), themes: THEMES }
		)
	);
	const path = join(out, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(
		path,
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${file}</title></head><body><main>${body}</main></body></html>`
	);
}
const { index } = await createIndex({ forceLanguage: 'en' });
await index?.addDirectory({ path: out });
await index?.writeFiles({ outputPath: join(out, 'pagefind') });
await close();
await new Promise((resolve) => setTimeout(resolve, FAREWELL_MILLISECONDS));

const result: BuildResult = { whole: processCost(), stages: {}, site: siteFigures(out) };
console.log(JSON.stringify(result));

function knownLanguage(name: string | undefined): string {
	const language = name?.toLowerCase() ?? '';
	return language in bundledLanguages || language in bundledLanguagesAlias ? language : 'text';
}
