import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHighlighter, type Highlighter } from '../../../src/render/highlight/highlighter.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TYPESCRIPT = 'const a = "<b>";';
const COLOURED =
	'<span class="k">const </span><span class="n">a </span><span class="p">= </span><span class="s">"&lt;b&gt;"</span><span class="p">;</span>';
/** Takes the C++ grammar a quarter of a second a line. */
const SLOW = Array.from({ length: 100 }, () => 'a::'.repeat(660)).join('\n');

function open(threads: number, storePath = join(temporaryFolder(), 'blocks.bin')): Highlighter {
	return createHighlighter({ storePath, version: '1', threads });
}

describe.for([0, 2])('With %i threads', (threads) => {
	test('a block is coloured by classes, its text unchanged', async () => {
		const highlighter = open(threads);
		const block = await highlighter.highlight('typescript', TYPESCRIPT);
		await highlighter.close();
		expect(block).toEqual({ code: COLOURED, skipped: null });
	});

	test('a block without a language is plain', async () => {
		const highlighter = open(threads);
		const block = await highlighter.highlight(null, 'a < b');
		await highlighter.close();
		expect(block).toEqual({ code: 'a &lt; b', skipped: null });
	});

	test('a block that takes too long stays plain, and those behind it are coloured', async () => {
		const highlighter = open(threads);
		const [slow, quick] = await Promise.all([
			highlighter.highlight('cpp', SLOW),
			highlighter.highlight('cpp', 'int a;'),
		]);
		await highlighter.close();
		expect(slow).toEqual({ code: SLOW, skipped: expect.stringContaining('2 seconds') });
		expect(quick.code).toContain('<span class="k">int</span>');
	});

	test('a block that is too large stays plain', async () => {
		const highlighter = open(threads);
		const block = await highlighter.highlight('json', '[1],'.repeat(100_001));
		await highlighter.close();
		expect(block.skipped).toContain('400000 characters');
	});

	test('a line that is too long stays plain within its block', async () => {
		const highlighter = open(threads);
		const long = 'x'.repeat(2_001);
		const block = await highlighter.highlight('javascript', `let a;\n${long}\nlet b;`);
		await highlighter.close();
		expect(block.code.split('\n')[1]).toBe(long);
		expect(block.code.split('\n')[2]).toContain('<span class="k">let');
	});
});

test('What a block looks like does not depend on the languages met before it', async () => {
	const markdown = 'Text\n\n```js\nconst a = 1;\n```\n';
	const before = open(0);
	const first = await before.highlight('markdown', markdown);
	const after = open(0);
	await after.highlight('javascript', 'let a;');
	expect(await after.highlight('markdown', markdown)).toEqual(first);
	await Promise.all([before.close(), after.close()]);
});

describe('The store of blocks', () => {
	const blocks = ['let a;', 'let b;', 'let c;'];

	async function fill(): Promise<string> {
		const path = join(temporaryFolder(), 'blocks.bin');
		const highlighter = open(0, path);
		for (const code of blocks) await highlighter.highlight('javascript', code);
		await highlighter.close();
		return path;
	}

	async function readAll(path: string): Promise<string[]> {
		const highlighter = open(0, path);
		const found: string[] = [];
		for (const code of blocks) found.push((await highlighter.highlight('javascript', code)).code);
		await highlighter.close();
		return found;
	}

	test('does not grow when all blocks are known', async () => {
		const path = await fill();
		const { size } = statSync(path);
		await readAll(path);
		expect(statSync(path).size).toBe(size);
	});

	test.for<[string, (path: string) => void]>([
		['cut off', (path) => truncateSync(path, statSync(path).size - 5)],
		['continued by something else', (path) => appendFileSync(path, 'x'.repeat(500))],
		['changed in one record', (path) => flip(path, 40)],
		['changed in the head of a record', (path) => flip(path, 1)],
		['another file', (path) => writeFileSync(path, 'not a store at all, but long enough for one')],
		['empty', (path) => writeFileSync(path, '')],
	])('mends itself when it is %s', async ([, damage]) => {
		const path = await fill();
		const whole = statSync(path).size;
		damage(path);
		const expected = blocks.map(() => expect.stringContaining('<span class="k">let'));
		expect(await readAll(path)).toEqual(expected);
		expect(await readAll(path)).toEqual(expected);
		expect(statSync(path).size).toBeGreaterThanOrEqual(whole);
	});

	test('is done without when its place is no file', async () => {
		expect(await readAll(temporaryFolder())).toHaveLength(blocks.length);
	});
});

function flip(path: string, place: number): void {
	const content = readFileSync(path);
	content[place] = (content[place] ?? 0) ^ 1;
	writeFileSync(path, content);
}
