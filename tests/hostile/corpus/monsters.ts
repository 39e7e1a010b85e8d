import { agentFile, type HostileFile } from './hostile-file.ts';

const MEGABYTE = 1_000_000;
const times = (text: string, count: number): string => text.repeat(count);
const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;
const many = (count: number, line: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => line(index)).join('\n');

const REALISTIC =
	'export const total = items.map((item) => item.price * 1.2).reduce((a, b) => a + b, 0); // sum\n';

/** Input that grammars of editors are known to be slow on. */
const GRAMMAR_BAIT: Readonly<Record<string, string>> = {
	javascript: `${times('(', 1900)}`,
	typescript: times('<T extends ', 180),
	tsx: times('<a b={', 300),
	markdown: times('*_`[', 480),
	yaml: times('a: ', 600),
	html: times('<a ', 600),
	php: times('<?php "$', 200),
	ruby: times('%q(', 600),
	perl: times('s{', 900),
	sql: times("'", 1900),
	latex: times('\\begin{', 250),
	cpp: times('template<', 200),
	csharp: times('x<', 900),
	bash: times('$(', 900),
	rust: times("'a<", 600),
	swift: times('(a:', 600),
	regex: times('(a+', 600),
	haskell: times('{-', 900),
};

/** Files far beyond what a person writes, but within what is read. */
export const MONSTERS: Readonly<Record<string, string>> = {
	'line-of-5-mb': agentFile('line', { prompt: times('a', 5 * MEGABYTE) }),
	'line-of-5-mb-of-words': agentFile('words', { prompt: times('word ', MEGABYTE) }),
	'line-of-5-mb-of-marks': agentFile('marks', { prompt: times('*[`<_', MEGABYTE) }),
	'line-of-5-mb-in-code': agentFile('code-line', {
		prompt: fenced('js', times('a+', 2.5 * MEGABYTE)),
	}),
	'line-of-5-mb-in-description': `---\nname: wide\ndescription: ${times('word ', MEGABYTE)}\n---\n\nx\n`,
	'line-of-5-mb-in-quotes': `---\nname: quoted\ndescription: "${times('word \\n', 700_000)}"\n---\n\nx\n`,
	'line-of-5-mb-in-name': `---\nname: ${times('n', 5 * MEGABYTE)}\ndescription: x\n---\n\nx\n`,
	'line-of-5-mb-in-tools': `---\nname: tools\ndescription: x\ntools: ${times('Read, ', 800_000)}\n---\n\nx\n`,
	'line-of-5-mb-in-field': agentFile('field', { fields: `vibe: ${times('x', 5 * MEGABYTE)}\n` }),
	'line-of-5-mb-in-example': agentFile('example', {
		prompt: `<example>\nuser: "${times('go ', 1.6 * MEGABYTE)}"\n</example>`,
	}),
	'line-of-5-mb-in-heading': agentFile('heading', { prompt: `# ${times('go ', 1.6 * MEGABYTE)}` }),
	'line-of-5-mb-of-bytes': `${agentFile('bytes')}${times('Ã©', 2.5 * MEGABYTE)}`,
	'code-of-60000-lines': agentFile('code', { prompt: fenced('ts', times(REALISTIC, 60_000)) }),
	'code-of-60000-lines-without-language': agentFile('plain', {
		prompt: fenced('', times(REALISTIC, 60_000)),
	}),
	'code-in-10000-blocks': agentFile('blocks', {
		prompt: many(10_000, (index) => fenced('js', `const x${index} = ${index};`)),
	}),
	'code-in-150-languages': agentFile('languages', {
		prompt: many(150, (index) =>
			fenced(Object.keys(GRAMMAR_BAIT)[index % 18] ?? '', times(REALISTIC, 40))
		),
	}),
	'grammar-bait': agentFile('bait', {
		prompt: Object.entries(GRAMMAR_BAIT)
			.map(([language, line]) =>
				fenced(
					language,
					many(40, () => line)
				)
			)
			.join('\n\n'),
	}),
	'headings-20000': agentFile('headings', {
		prompt: many(20_000, (index) => `## Heading ${index}\n\ntext\n`),
	}),
	'headings-same-50000': agentFile('same', { prompt: times('## Same\n\n', 50_000) }),
	'sections-50000': agentFile('sections', {
		prompt: many(50_000, (index) => `<s${index}>\na\n</s${index}>`),
	}),
	'tags-unclosed-200000': agentFile('tags', { prompt: times('<role>\n', 200_000) }),
	'lists-deep-3000': agentFile('lists', {
		prompt: many(3000, (index) => `${times('  ', index)}- a`),
	}),
	'list-of-200000': agentFile('list', { prompt: times('- a\n', 200_000) }),
	'quotes-deep-100000': agentFile('quotes', { prompt: `${times('>', 100_000)} a` }),
	'quotes-deep-many-lines': agentFile('quote-lines', {
		prompt: times(`${times('> ', 90)}a\n`, 20_000),
	}),
	'table-of-200000-rows': agentFile('table', {
		prompt: `|a|b|\n|-|-|\n${times('|c|d|\n', 200_000)}`,
	}),
	'table-of-20000-columns': agentFile('columns', {
		prompt: `|${times('a|', 20_000)}\n|${times('-|', 20_000)}\n${times('|b|\n', 100)}`,
	}),
	'links-open-1000000': agentFile('links', { prompt: times('[', MEGABYTE) }),
	'links-nested-200000': agentFile('nested', {
		prompt: `${times('[', 200_000)}a${times('](b)', 200_000)}`,
	}),
	'links-200000': agentFile('many-links', { prompt: times('[a](b.md) ', 200_000) }),
	'links-to-elsewhere-100000': agentFile('addresses', {
		prompt: many(100_000, (index) => `https://example.com/${index}`),
	}),
	'definitions-100000': agentFile('definitions', {
		prompt: `${many(100_000, (index) => `[r${index}]: x`)}\n\n${many(100_000, (index) => `[r${index}]`)}`,
	}),
	'footnotes-50000': agentFile('footnotes', {
		prompt: `${many(50_000, (index) => `a[^${index}]`)}\n\n${many(50_000, (index) => `[^${index}]: b`)}`,
	}),
	'emphasis-1000000': agentFile('emphasis', { prompt: times('*a_', 700_000) }),
	'emphasis-nested-200000': agentFile('strong', {
		prompt: `${times('**a ', 200_000)}b${times(' a**', 200_000)}`,
	}),
	'backticks-growing': agentFile('backticks', {
		prompt: Array.from({ length: 2500 }, (_, index) => times('`', index)).join(' a '),
	}),
	'html-half-500000': agentFile('html', { prompt: times('<a b="', 500_000) }),
	'entities-1000000': agentFile('entities', { prompt: times('&amp;', MEGABYTE) }),
	'escapes-5-mb': agentFile('escapes', { prompt: times('\\*', 2.5 * MEGABYTE) }),
	'examples-50000': agentFile('examples', {
		prompt: times('<example>\nuser: "go"\nassistant: "ok"\n</example>\n', 50_000),
	}),
	'examples-in-description': `---\nname: described\ndescription: |\n${times('  <example>\n  user: "go"\n  assistant: "ok"\n  </example>\n', 40_000)}---\n\nx\n`,
	'examples-unclosed-200000': agentFile('unclosed', { prompt: times('<example>\n', 200_000) }),
	'speakers-200000': agentFile('speakers', {
		prompt: `<example>\n${times('user: "a"\nassistant: "b"\n', 200_000)}</example>`,
	}),
	'tools-300000': `---\nname: tools\ndescription: x\ntools: [${times('Read, Bash(git:*), ', 100_000)}Read]\n---\n\nx\n`,
	'tools-listed-200000': `---\nname: tools\ndescription: x\ntools:\n${times('  - Reed\n', 200_000)}---\n\nx\n`,
	'fields-100000': agentFile('fields', {
		fields: many(100_000, (index) => `field${index}: ${index}`).concat('\n'),
	}),
	'fields-same-100000': agentFile('fields-same', { fields: times('color: red\n', 100_000) }),
	'yaml-bomb': agentFile('bomb', {
		fields: [...'abcdefghijklmnop']
			.map(
				(key, index, keys) =>
					`${key}: &${key} [${times(index === 0 ? 'x,' : `*${keys[index - 1]},`, 20)}]\n`
			)
			.join(''),
	}),
	'yaml-deep-30000': agentFile('yaml-deep', {
		fields: `metadata: ${times('[', 30_000)}${times(']', 30_000)}\n`,
	}),
	'yaml-deep-block': agentFile('yaml-block', {
		fields: many(350, (index) => `${times(' ', index)}a:`).concat('\n'),
	}),
	'frontmatter-of-5-mb': agentFile('frontmatter', {
		fields: `hooks:\n${times('  - a: b\n', 500_000)}`,
	}),
	'fences-500000': agentFile('fences', { prompt: times('```\n', 500_000) }),
	'fences-of-frontmatter-500000': times('---\n', 500_000),
	'lines-empty-5000000': agentFile('empty', { prompt: `${times('\n', 5 * MEGABYTE)}a` }),
	'controls-5-mb': agentFile('controls', { prompt: times('\u0007', 5 * MEGABYTE) }),
	'invalid-bytes-5-mb': agentFile('invalid', { prompt: times('\uFFFD', 1.6 * MEGABYTE) }),
	'combining-marks-2-mb': agentFile('combining', { prompt: `e${times('\u0301', MEGABYTE)}` }),
	'realistic-7-mb': agentFile('realistic-half', {
		prompt: times(
			'## Step\n\nRead `the code` and **say** what [you](x.md) find.\n\n- one\n- two\n\n',
			90_000
		),
	}),
	'code-of-7500-lines': agentFile('code-shorter', {
		prompt: fenced('ts', times(`${REALISTIC.slice(0, 60)}\n`, 7500)),
	}),
	'headings-8000': agentFile('headings-fewer', { prompt: times('## Same\n\n', 8000) }),
	'realistic-15-mb': agentFile('realistic', {
		prompt: times(
			'## Step\n\nRead `the code` and **say** what [you](x.md) find.\n\n- one\n- two\n\n',
			180_000
		),
	}),
	'mentions-500000': agentFile('mentions', {
		prompt: times('use the code agent and the `line` agent. ', 120_000),
	}),
};

export function monsterFile(title: string): HostileFile {
	return { path: `monsters/${title}.md`, content: MONSTERS[title] ?? '' };
}
