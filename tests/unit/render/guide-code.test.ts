import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { guideCode } from '../../../src/render/guide-code.ts';

const GUIDE = '```ts {1}\nconst a = "{b}"; // <c>\n\n  let d;\n```\n';

test('The code of a guide has the markup and the inks of the code of a prompt', async () => {
	const { html } = await markdownToHtml(GUIDE, { hastPlugins: [guideCode()] });
	expect(html).toContain('<figure class="code" data-language="typescript" data-meta="{1}">');
	expect(html).toContain('<span>TypeScript</span>');
	expect(html).toContain('<span class="s">"{b}"</span>');
	expect(html).not.toContain('style=');
});

test('The code of an MDX guide keeps its braces, its blank lines and its indentation', async () => {
	const { code } = await mdxToJs(GUIDE.replace(' {1}', ''), { hastPlugins: [guideCode()] });
	expect(code).toContain(String.raw`"\"{b}\""`);
	expect(code).toContain(String.raw`"\n\n  "`);
});

test('A language without a grammar is shown plain, under its own name', async () => {
	const { html } = await markdownToHtml('```made-up\na < b\n```', { hastPlugins: [guideCode()] });
	expect(html).toContain('<span>made-up</span>');
	expect(html).toContain('<code>a &lt; b</code>');
});

test('A fence gives its block a title and marks lines; the text of the code stays the same', async () => {
	const fenced = '```ts title="src/greet.ts" {2,4-9}\none\ntwo\nthree\nfour\nfive\n```\n';
	const { html } = await markdownToHtml(fenced, { hastPlugins: [guideCode()] });
	expect(html).toContain('<span class="code__title">src/greet.ts</span><span>TypeScript</span>');
	expect(html.match(/<span class="marked">/g)).toHaveLength(3);
	const code = /<code>([\s\S]*)<\/code>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
	expect(code).toBe('one\ntwo\nthree\nfour\nfive');
});
