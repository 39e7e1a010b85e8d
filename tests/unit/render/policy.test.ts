import fc from 'fast-check';
import type { Element, Root, RootContent } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { NO_LINKS } from '../../../src/render/link-resolver.ts';
import { fillCodeSlots } from '../../../src/render/markdown/write-code.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { highlightedCode, text } from '../../../src/render/policy.ts';

const ELEMENTS = new Set(
	`a blockquote br code del em figcaption figure h3 h4 h5 h6 hr img li ol p pre section span
	strong sup table tbody td th thead tr ul`.split(/\s+/)
);
const ATTRIBUTES = new Set(
	`alt ariaLabel className dataLanguage dataMeta decoding dir href id loading rel role scope src
	start tabIndex title`.split(/\s+/)
);
const SAFE_HREF = /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/;

/** As a page would show it, colours apart. */
function render(markdown: string): Root {
	const links = { ...NO_LINKS, resolveLink: () => ({ href: '/agents/known/' }) };
	const { html, codeBlocks } = writeMarkdown(markdown, { firstLine: 1, links });
	const filled = fillCodeSlots(
		html,
		codeBlocks.map(({ code }) => text(code))
	);
	return htmlToHast(filled, { fragment: true }) as Root;
}

function elementsOf(nodes: readonly RootContent[]): Element[] {
	return nodes.flatMap((node) =>
		node.type === 'element' ? [node, ...elementsOf(node.children)] : []
	);
}

function textOf(nodes: readonly RootContent[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'element') return textOf(node.children);
			return node.type === 'text' ? node.value : '';
		})
		.join('');
}

/** What a hostile or careless author may write, in any order and on any line. */
const PIECES = [
	...'\n \t*_`~[]()<>!#&"\'|\\-+.:=/{}^$1a'.split(''),
	...[
		'\n\n',
		'\n    ',
		'\n- ',
		'\n1. ',
		'\n> ',
		'\n# ',
		'\n```',
		'\n~~~js ',
		'\n---\n',
		'\n|-|-|\n',
	],
	...[
		'<script>',
		'</script>',
		'<style>',
		'<img src=x onerror=alert(1)>',
		'<svg/onload=a()>',
		'</p>',
	],
	...[
		'<!--',
		'-->',
		'<![CDATA[',
		']]>',
		'<?x',
		'?>',
		'<!DOCTYPE html>',
		'</section></div>',
		'<a href=',
	],
	...['\n<role>\n', '\n</role>\n', '\n<a_b c="d">\n', '\n</a_b>\n', '<T>', '<https://', '<x:y>'],
	...[
		'](javascript:alert(1))',
		'](//evil.example)',
		'](data:text/html,x)',
		'](#a)',
		'](../x.md)',
		'![a',
	],
	...[
		'[^1]',
		'\n[^1]: note\n',
		'\n[r]: https://x.example "t"\n',
		'[r]',
		'- [ ] ',
		'&#xFDD0;',
		'&lt;',
		'&#0;',
	],
	...[
		'\0',
		'\u0007',
		'\u0085',
		'\uFDD0',
		'\uFFFF',
		'\uD800',
		'\u202E',
		'🚀',
		'ش',
		'<?\uFDD00\uFDD0?>',
	],
];

const soup = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 60 })
	.map((pieces) => pieces.join(''));

describe('Whatever a prompt holds', () => {
	test('nothing comes out but elements and attributes of the policy, and addresses that are safe', () => {
		fc.assert(
			fc.property(soup, (markdown) => {
				const tree = render(markdown);
				for (const { tagName, properties } of elementsOf(tree.children)) {
					expect(ELEMENTS).toContain(tagName);
					for (const name of Object.keys(properties)) expect(ATTRIBUTES).toContain(name);
					for (const address of [properties.href, properties.src]) {
						if (address !== undefined) expect(String(address)).toMatch(SAFE_HREF);
					}
				}
				expect(tree.children.every(({ type }) => type === 'element' || type === 'text')).toBe(true);
			}),
			{ numRuns: 3_000 }
		);
	});

	test('no two elements share an id, and no id is empty', () => {
		fc.assert(
			fc.property(soup, (markdown) => {
				const ids = elementsOf(render(markdown).children).flatMap(({ properties }) =>
					'id' in properties ? [String(properties.id)] : []
				);
				expect(ids).not.toContain('');
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ numRuns: 1_000 }
		);
	});

	test('every word of it is still to be read', () => {
		const frames = [
			(word: string) => `${word} `,
			(word: string) => `\n\n${word}\n\n`,
			(word: string) => `\n- ${word}\n`,
			(word: string) => `\n- [x] ${word}\n`,
			(word: string) => `\n> ${word}\n`,
			(word: string) => `\n## ${word}\n`,
			(word: string) => `**${word}** `,
			(word: string) => `<${word}>`,
			(word: string) => `</${word}> `,
			(word: string) => `<b title="${word}"> `,
			(word: string) => `<!-- ${word} -->`,
			(word: string) => `\n<!--\n${word}\n-->\n`,
			(word: string) => `\n<div>${word}\n`,
			(word: string) => `\n<script>\n${word}\n</script>\n`,
			(word: string) => `\n<${word}>\n`,
			(word: string) => `\n<role kind="${word}">\n`,
			(word: string) => `\n</role>\n`.repeat(2) + word,
			(word: string) => `\n\`\`\`${word}\n`,
			(word: string) => `\n\`\`\`\n${word}\n\`\`\`\n`,
			(word: string) => `\n    ${word}\n`,
			(word: string) => `\`${word}\` `,
			(word: string) => `\n| ${word} | b |\n|---|---|\n| ${word}x | ${word}y | ${word}z |\n`,
			(word: string) => `[${word}](../x.md) `,
			(word: string) => `[${word}](javascript:${word}) `,
			(word: string) => `![${word}](https://example.com/a.png) `,
			(word: string) => `\n\n[note ${word}]: ${word}\n\n`,
			(word: string) => `\n\n[^${word}]: ${word}\n\n`,
			(word: string) => `<x:${word}> `,
		];
		const document = fc.array(fc.constantFrom(...frames), { minLength: 1, maxLength: 25 });
		fc.assert(
			fc.property(document, (chosen) => {
				const words = chosen.map((_, index) => `word${index}q`);
				const markdown = chosen.map((frame, index) => frame(words[index] ?? '')).join('');
				const shown = textOf(render(markdown).children);
				for (const word of words) expect(shown).toContain(word);
			}),
			{ numRuns: 3_000 }
		);
	});
});

describe('Code that was coloured elsewhere', () => {
	test('is taken when it is the code with token spans in it', () => {
		expect(highlightedCode('<span class="k">a</span> &lt; b', 'a < b')).not.toBeNull();
	});

	test.for([
		['another text', '<span class="k">b</span>'],
		['an element that is no token', '<b>a</b>'],
		['a class that is no ink', '<span class="x">a</span>'],
		['an attribute', '<span class="k" onclick="x()">a</span>'],
	])('is refused when it holds %s', ([, html = '']) => {
		expect(highlightedCode(html, 'a')).toBeNull();
	});
});
