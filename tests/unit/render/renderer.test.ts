import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LinkResolver, NO_LINKS } from '../../../src/render/link-resolver.ts';
import { openPromptCache } from '../../../src/render/prompt-cache.ts';
import {
	createRenderer,
	PROMPTS_FILE,
	type Renderer,
	type RenderRequest,
} from '../../../src/render/renderer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PROMPT = '# Title\n\n```ts\nconst a = 1;\n```\n\n[More](../more.md)\n';

let cacheFolder: string;
let renderer: Renderer;

async function open(): Promise<void> {
	renderer = await createRenderer({ cacheFolder, threads: 0 });
}

function request(changes: Partial<RenderRequest> = {}): RenderRequest {
	const markdown = changes.markdown ?? PROMPT;
	return {
		markdown,
		source: markdown,
		firstLine: 5,
		whenToUse: 'Use it **often**.',
		links: NO_LINKS,
		...changes,
	};
}

function nestedList(depth: number): string {
	return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- deep`).join('\n');
}

const promptsFile = (): string => join(cacheFolder, PROMPTS_FILE);

beforeEach(async () => {
	cacheFolder = temporaryFolder();
	await open();
});
afterEach(() => renderer.close());

describe('What a prompt is rendered to', () => {
	test('is what the page reads from the cache folder', async () => {
		const { key, prompt } = await renderer.render(request());
		await renderer.close();
		expect(openPromptCache(promptsFile()).read(key)).toEqual(prompt);
		expect(prompt.html).toContain('<span class="k">const');
		expect(prompt.whenToUseHtml).toBe('<p>Use it <strong>often</strong>.</p>');
		expect(prompt.source).toBe(PROMPT);
		expect(prompt.sections).toEqual([
			{ title: 'Title', depth: 1, anchor: 'prompt-title', line: 5 },
		]);
	});

	test('shows headings of the when-to-use text as bold paragraphs without anchors', async () => {
		const { prompt } = await renderer.render(request({ whenToUse: '## When\n\nNow.' }));
		expect(prompt.whenToUseHtml).toBe('<p><strong>When</strong></p>\n<p>Now.</p>');
	});

	test.for([
		['quotes in quotes', `${'> '.repeat(200)}deep`, 'levels deep'],
		['lists in lists', `${'- '.repeat(200)}deep`, 'levels deep'],
		['indented lists', nestedList(300), 'levels deep'],
		['emphasis in emphasis', `${'*a **b '.repeat(200)}deep${' b** a*'.repeat(200)}`, 'levels deep'],
		['tags in tags', `${'<a>\n'.repeat(200)}deep\n${'</a>\n'.repeat(200)}`, 'levels deep'],
		['a million quotes in quotes', `${'>'.repeat(400_000)}deep`, 'characters'],
		['a line without an end', `deep ${'a <b `c` '.repeat(10_000)}`, '30000 characters'],
		['a word without an end', `deep ${'_a'.repeat(100_000)}`, 'characters'],
		['more text than anyone reads', `deep ${'word '.repeat(110_000)}`, '500000 characters'],
	])('is the source as plain text, with the reason, for %s', async ([, markdown = '', reason]) => {
		const { prompt } = await renderer.render(request({ markdown }));
		expect(prompt.issues.map(({ code, line }) => [code, line])).toEqual([['render-failed', 5]]);
		expect(prompt.issues[0]?.message).toContain(reason);
		expect(prompt.html).toContain('deep');
		expect(prompt.html).toMatch(/<\/code><\/pre><\/figure>$/);
		expect(prompt.whenToUseHtml).toContain('often');
	});

	test('holds a long word inside of code', async () => {
		const markdown = `\`\`\`\n${'x'.repeat(9_000)}\n\`\`\``;
		const { prompt } = await renderer.render(request({ markdown }));
		expect(prompt.issues).toEqual([]);
	});

	test('survives a resolver that throws', async () => {
		const links: LinkResolver = {
			resolveLink: () => {
				throw new URIError('URI malformed');
			},
			resolveImage: () => {
				throw new URIError('URI malformed');
			},
		};
		const { prompt } = await renderer.render(request({ markdown: '[a](%zz) ![x](%zz)', links }));
		expect(prompt.html).toBe('<p>[a](%zz) ![x](%zz)</p>');
	});
});

describe('The name of a rendered prompt', () => {
	const linkTo = (href: string): LinkResolver => ({ ...NO_LINKS, resolveLink: () => ({ href }) });

	test.for<[string, Partial<RenderRequest>]>([
		['the prompt', { markdown: `${PROMPT}more` }],
		['the source', { source: 'as the file has it' }],
		['the first line', { firstLine: 6 }],
		['the when-to-use text', { whenToUse: 'Another.' }],
		['where a link leads', { links: linkTo('/agents/more/') }],
	])('changes with %s', async ([, changes]) => {
		const { key } = await renderer.ensure(request());
		expect((await renderer.ensure(request(changes))).key).not.toBe(key);
	});

	test('does not change with links that the text does not have', async () => {
		const markdown = 'No links, [not even](https://example.com/) a relative one.';
		const { key } = await renderer.ensure(request({ markdown }));
		expect((await renderer.ensure(request({ markdown, links: linkTo('/x/') }))).key).toBe(key);
	});
});

describe('A prompt that has been rendered before', () => {
	test('is not written again', async () => {
		await renderer.render(request());
		await renderer.close();
		const whole = readFileSync(promptsFile());
		await open();
		await renderer.render(request());
		await renderer.ensure(request());
		await renderer.close();
		expect(readFileSync(promptsFile())).toEqual(whole);
	});

	test.for<[string, (content: Buffer) => Buffer | string]>([
		['cut off', (content) => content.subarray(0, -20)],
		['changed', (content) => content.toString('latin1').replace('const', 'CONST')],
		['of another size', (content) => content.toString('latin1').replace('Title', 'A title')],
		['empty', () => ''],
		['foreign', () => '{"html":"<script>alert(1)</script>","issues":[]}'],
	])('is rendered anew when its file is %s', async ([, damage]) => {
		const { prompt } = await renderer.render(request());
		await renderer.close();
		writeFileSync(promptsFile(), damage(readFileSync(promptsFile())), 'latin1');
		await open();
		await renderer.ensure(request());
		expect((await renderer.render(request())).prompt).toEqual(prompt);
		await renderer.close();
		await open();
		expect((await renderer.render(request())).prompt).toEqual(prompt);
	});

	test('keeps its issues', async () => {
		const { issues } = await renderer.ensure(request());
		await renderer.close();
		await open();
		expect(issues.map(({ code }) => code)).toEqual(['link-unresolved']);
		expect((await renderer.ensure(request())).issues).toEqual(issues);
	});

	test('is rendered once for all that ask for it at the same time', async () => {
		const both = await Promise.all([renderer.render(request()), renderer.render(request())]);
		expect(both[0]).toEqual(both[1]);
	});
});

test('A cache folder that is damaged throughout costs nothing but time', async () => {
	const { key, prompt } = await renderer.render(request());
	await renderer.close();
	for (const name of readdirSync(cacheFolder))
		writeFileSync(join(cacheFolder, name), 'x'.repeat(99));
	await open();
	expect(await renderer.render(request())).toEqual({ key, prompt });
});
