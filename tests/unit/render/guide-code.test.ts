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
	const { code } = await mdxToJs(GUIDE, { hastPlugins: [guideCode()] });
	expect(code).toContain(String.raw`"\"{b}\""`);
	expect(code).toContain(String.raw`"\n\n  "`);
});

test('A language without a grammar is shown plain, under its own name', async () => {
	const { html } = await markdownToHtml('```made-up\na < b\n```', { hastPlugins: [guideCode()] });
	expect(html).toContain('<span>made-up</span>');
	expect(html).toContain('<code>a &lt; b</code>');
});
