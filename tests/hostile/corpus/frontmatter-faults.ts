import { HOST_FIELDS } from '../../../src/core/host-fields.ts';
import { agentFile, type HostileFile } from './hostile-file.ts';

const RUNS = "(globalThis.__pwned = 'frontmatter', process.exit(3), {name: 'x'})";

const WRONG_VALUES: Readonly<Record<string, string>> = {
	null: '~',
	boolean: 'true',
	number: '-1.5e308',
	infinity: '.inf',
	list: '[1, [2, [3]], null]',
	mapping: '{ a: { b: [c] }, toString: x }',
	date: '2024-02-30T25:61:00Z',
	binary: '!!binary "////"',
	set: '!!set { a, b }',
	text: '"\\u0000\\uD800\\uFFFF"',
};

const nested = (depth: number): string => `${'{a: '.repeat(depth)}b${'}'.repeat(depth)}`;

const YAML: Readonly<Record<string, string>> = {
	'bomb-aliases':
		'a: &a [x, x, x, x, x, x, x, x, x]\n' +
		[...'bcdefghi']
			.map((key, index) => {
				const before = 'abcdefghi'[index];
				return `${key}: &${key} [${Array(9).fill(`*${before}`).join(', ')}]\n`;
			})
			.join(''),
	'bomb-merge': `x: &x {k: v}\n${Array.from({ length: 2000 }, (_, index) => `y${index}: {<<: *x}\n`).join('')}`,
	cycle: 'hooks: &a { b: *a, c: [*a] }\n',
	'cycle-list': 'tools: &a [*a, *a]\n',
	'unknown-alias': 'tools: *nowhere\n',
	'deep-flow': `metadata: ${nested(5000)}\n`,
	'deep-list': `skills: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
	'deep-block': `metadata:\n${Array.from({ length: 800 }, (_, depth) => `${'  '.repeat(depth + 1)}a:\n`).join('')}`,
	'wide-mapping': Array.from({ length: 5000 }, (_, index) => `k${index}: ${index}\n`).join(''),
	prototype:
		'__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ntoString: x\nhasOwnProperty: 1\nvalueOf: []\n',
	'prototype-inside': 'metadata: { __proto__: { polluted: true }, constructor: x }\n',
	'prototype-merge': '<<: { __proto__: { polluted: true } }\n',
	'duplicate-keys': 'tools: Read\ntools: Bash\ntools: [Write]\nname: other\nname: third\n',
	'tag-function': `tools: !!js/function "function () { ${RUNS} }"\ncolor: !!js/regexp /(a+)+$/\n`,
	'tag-unknown': 'tools: !!python/object/apply:os.system ["id"]\ncolor: !<tag:x,2000:y> z\n',
	directives: '%YAML 1.1\n%TAG ! tag:x,2000:\n---\nmodel: opus\n',
	'second-document': 'model: opus\n...\n---\nmodel: haiku\n',
	'number-huge': `maxTurns: ${'9'.repeat(5000)}\ntemperature: 0x${'F'.repeat(500)}\n`,
	'plain-multiline': `vibe: ${'word '.repeat(2000)}\n  ${'word '.repeat(2000)}\n`,
	'tabs-everywhere': 'tools:\t\n\t- Read\n\t\t- Write\n',
	'anchors-odd': 'tools: &\u200B! Read\ncolor: &* red\nmodel: *\n',
	'complex-keys': '? [a, b]\n: c\n? { d: e }\n: f\n? |\n  block\n: g\n',
	'unclosed-quote': 'color: "red\nmodel: opus\n',
	'colons-many': `vibe: ${'a: '.repeat(20_000)}\n`,
	'quotes-many': `vibe: ${'"'.repeat(30_001)}\n`,
	'hashes-many': `vibe: x${' #'.repeat(20_000)}\n`,
	'blanks-many': `vibe: x${' '.repeat(60_000)}y\n`,
	'lines-empty': '\n'.repeat(60_000),
};

/** Frontmatter that is no YAML, is too much YAML, or asks to be run. */
export function frontmatterFaults(): HostileFile[] {
	return [
		...Object.entries(YAML).map(([title, fields]) => ({
			path: `frontmatter/${title}.md`,
			content: agentFile(title, { fields }),
		})),
		...['js', 'javascript', 'coffee', 'json', 'toml', 'yaml', ' js', 'js '].map(
			(language, index) => ({
				path: `frontmatter/language-${index}.md`,
				content: `---${language}\nname: ${RUNS}\ndescription: ${RUNS}\n---\n\n${RUNS}\n`,
			})
		),
		...Object.keys(HOST_FIELDS).map((key, index) => {
			const values = Object.entries(WRONG_VALUES);
			const fields = values.map(([kind, value]) => `${key}-${kind}: ${value}\n`).join('');
			const [, value = ''] = values[index % values.length] ?? [];
			return {
				path: `frontmatter/wrong-type-${key}.md`,
				content:
					key === 'name' || key === 'description'
						? `---\n${key}: ${value}\n${key === 'name' ? 'description' : 'name'}: wrong-${key}\n---\n\nYou help.\n`
						: agentFile(`wrong-type-${key}`, { fields: `${key}: ${value}\n${fields}` }),
			};
		}),
		...Object.entries(WRONG_VALUES).map(([kind, value]) => ({
			path: `frontmatter/all-${kind}.md`,
			content: `---\n${Object.keys(HOST_FIELDS)
				.map((key) => `${key}: ${value}\n`)
				.join('')}---\n\nYou help.\n`,
		})),
		{ path: 'frontmatter/only-fence.md', content: '---' },
		{ path: 'frontmatter/unclosed.md', content: '---\nname: unclosed\ndescription: No end.\n' },
		{ path: 'frontmatter/fences-many.md', content: '---\n'.repeat(20_000) },
		{ path: 'frontmatter/empty-file.md', content: '' },
		{ path: 'frontmatter/one-byte.md', content: '-' },
	];
}
