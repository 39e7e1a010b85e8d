import { describe, expect, test } from 'vitest';
import { createAnchors } from '../../../src/core/parse/anchors.ts';
import { readCodeSamples } from '../../../src/core/parse/code-samples.ts';
import { repairFences } from '../../../src/core/parse/fences.ts';
import { markdownToPlainText } from '../../../src/core/parse/plain-text.ts';
import { readSections } from '../../../src/core/parse/sections.ts';

describe('anchors', () => {
	test('are never empty, never the same twice, in every script', () => {
		const anchor = createAnchors('prompt-');

		const anchors = [
			'🚀 Launch',
			'Launch',
			'Launch 2',
			'Launch',
			'🎯',
			'',
			'概要',
			'Über uns!',
		].map(anchor);

		expect(anchors).toEqual([
			'prompt-launch',
			'prompt-launch-2',
			'prompt-launch-2-2',
			'prompt-launch-3',
			'prompt-section',
			'prompt-section-2',
			'prompt-概要',
			'prompt-über-uns',
		]);
	});

	test('stay short', () => {
		expect(createAnchors('')('word '.repeat(1000)).length).toBeLessThanOrEqual(80);
	});
});

describe('headings', () => {
	test.for([
		['# A', ['1 A']],
		['## A ##', ['2 A']],
		['#A', []],
		['####### A', []],
		['#', []],
		['A\n=', ['1 A']],
		['A\nB\n---', ['2 A B']],
		['- A\n---', []],
		['---', []],
		['    # A', []],
		['```\n# A\n```', []],
		['~~~~\n~~~\n# A\n~~~~', []],
		['<!--\n# A\n-->\n# B', ['1 B']],
		['- ```\n  # A\n\n# B', ['1 B']],
		['> ```\n> # A\n\n# B', ['1 B']],
		['<role>\n# A\n</role>\n# B', ['1 Role', '1 A', '1 B']],
		['# A\n<role>\n</role>\n<x_y>\n</x_y>', ['1 A', '2 Role', '2 X y']],
		['<a>\n<b>\n</b>\n</a>', ['1 A', '2 B']],
		['<a>\n<b>\n</a>', ['1 A']],
		['<a>text</a>', []],
		['`<a>`\nVec<T>\n</a>', []],
	] as const)('of %j', ([markdown, wanted]) => {
		const found = readSections(markdown, 1).map(({ depth, title }) => `${depth} ${title}`);

		expect(found).toEqual(wanted);
	});

	test('know their line of the source', () => {
		expect(readSections('# A\n\nB\n=', 10).map(({ line }) => line)).toEqual([10, 12]);
	});
});

test.for([
	['```js\na\nb\n```', [{ language: 'js', lines: 2, line: 5 }]],
	['~~~~ C++ title="x"\n~~~\n~~~~', [{ language: 'C++', lines: 1, line: 5 }]],
	['```\n```', [{ language: null, lines: 0, line: 5 }]],
	['1. a\n\n   ```sh\n   b\n   ```', [{ language: 'sh', lines: 1, line: 7 }]],
	['```never closed\na', [{ language: 'never', lines: 1, line: 5 }]],
	['``` not `a` fence', []],
] as const)('code samples of %j', ([markdown, samples]) => {
	expect(readCodeSamples(markdown, 5)).toEqual(samples);
});

describe('fences', () => {
	test('of a Markdown sample are lengthened when it holds one as long', () => {
		const prompt = '```markdown\n```sh\nls\n```\n```\nEnd.';

		const { markdown, issues } = repairFences(prompt, 7);

		expect(markdown).toBe('````markdown\n```sh\nls\n```\n````\nEnd.');
		expect(issues).toMatchObject([{ code: 'fence-nested', line: 7, column: 1 }]);
	});

	test('that are never closed are reported where they open', () => {
		const { markdown, issues } = repairFences('Text.\n\n~~~\ncode', 3);

		expect(markdown).toBe('Text.\n\n~~~\ncode');
		expect(issues).toMatchObject([{ code: 'fence-unclosed', line: 5 }]);
	});

	test.for([
		'````md\n```sh\nls\n```\n````',
		'```md\n# A\n```\n\n```sh\nls\n```',
		'```md\n```sh\nls\n```\n\nProse to the end, so no end can be made out.',
		'No fence.',
	])('that are right stay as they are: %j', (prompt) => {
		expect(repairFences(prompt, 1)).toEqual({ markdown: prompt, issues: [] });
	});

	test('are the same after a second repair', () => {
		const once = repairFences('```md\n```sh\nls\n```\n```\n\n```js\nopen\n', 1).markdown;

		expect(repairFences(once, 1)).toEqual({ markdown: once, issues: [] });
	});
});

test.for([
	['**bold** and *slanted* and `code`', 'bold and slanted and code'],
	['[text](https://example.org "t") and ![alt](x.png)', 'text and alt'],
	['snake_case and __init__ and 2 * 3 * 4', 'snake_case and __init__ and 2 * 3 * 4'],
	['Vec<T> stays, <b>bold</b> goes', 'Vec<T> stays, bold goes'],
	['# Heading\n\n> quote', 'Heading quote'],
	['- one\n- two', 'one; two'],
] as const)('%j is %j in plain words', ([markdown, words]) => {
	expect(markdownToPlainText(markdown)).toBe(words);
});
