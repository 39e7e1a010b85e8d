import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/parse/decode.ts';
import { readFrontmatter } from '../../../src/core/parse/frontmatter.ts';

const read = (text: string) => readFrontmatter(decode(new TextEncoder().encode(text)));
const valuesOf = (yaml: string) =>
	Object.fromEntries(
		[...(read(`---\n${yaml}\n---\n`).fields ?? [])].map(([key, { value }]) => [key, value])
	);
const codesOf = (yaml: string) => read(`---\n${yaml}\n---\n`).issues.map(({ code }) => code);

describe('Claude Code takes a frontmatter as', () => {
	const FIELDS = 'name: x\ndescription: Does it.';
	test.each([
		['valid', FIELDS],
		['valid', `${FIELDS}\nhooks:\n  Stop: []`],
		['valid', 'name: x\ndescription: |\n  Does: this.\n  user: "and that"'],
		['tolerated', 'name: x\ndescription: Does: this.'],
		['tolerated', 'name: x\ndescription: Does it.\\nuser: "x"'],
		['tolerated', `${FIELDS}\ntools: *`],
		['dropped', 'name: x\ndescription: Does: this.\nuser: "x" y'],
		['dropped', 'name: x\ndescription: Does: this,\n  and that.'],
		['dropped', 'name: x\ndescription: <example>\nuser: "x" y\n</example>'],
		['dropped', 'name: x'],
		['dropped', 'name: x\ndescription:'],
		['dropped', 'name: x\ndescription: 42'],
		['dropped', 'description: Does it.'],
		['dropped', 'name: a:b\ndescription: Does it.'],
		['dropped', `${FIELDS}\nname: y`],
		['dropped', 'name: x ---\ndescription: Does it.'],
		['dropped', 'description: Does --- it.\nname: x'],
		['valid', 'name: x\ndescription: Does --- it.'],
	])('%s: %j', (loads, yaml) => {
		expect(read(`---\n${yaml}\n---\nYou work.`).loads).toBe(loads);
	});

	test('dropped, when a colon meets CRLF line ends, though either alone does no harm', () => {
		const colon = '---\nname: x\ndescription: Does: this.\n---\n';
		const crlf = '---\r\nname: x\r\ndescription: Does this.\r\n---\r\n';
		expect(read(colon).loads).toBe('tolerated');
		expect(read(crlf).loads).toBe('valid');
		expect(read(colon.replaceAll('\n', '\r\n')).loads).toBe('dropped');
	});
});

describe('a value keeps the form in which it is written', () => {
	test.each([
		['1.10', '1.10'],
		['1', 1],
		['0x1F', '0x1F'],
		['1e3', '1e3'],
		['.inf', '.inf'],
		['12345678901234567890', '12345678901234567890'],
		['2026-02-01', '2026-02-01'],
		['yes', 'yes'],
		['true', true],
		['~', null],
		['"1"', '1'],
		['!custom text', 'text'],
	])('%s', (written, value) => {
		expect(valuesOf(`field: ${written}`)).toEqual({ field: value });
	});
});

describe('in frontmatter that is not valid YAML', () => {
	test('a line that names no known field belongs to the field above it', () => {
		const yaml = 'name: x\ndescription: One: two\nuser: "three"\nassistant: four\ncolor: red';

		expect(valuesOf(yaml)).toEqual({
			name: 'x',
			description: 'One: two\nuser: "three"\nassistant: four',
			color: 'red',
		});
	});

	test('a known field begins only once', () => {
		const yaml = 'name: x\ndescription: One: two\nname: three\nmodel: opus';

		expect(valuesOf(yaml)['name']).toBe('x');
		expect(valuesOf(yaml)['description']).toBe('One: two\nname: three');
	});

	test('a field that is valid by itself is read as YAML', () => {
		const yaml =
			'description: One: two\ntools:\n  - Read\n  - "Bash"\nhooks: {Stop: []}\nmodel: opus # fast';

		expect(valuesOf(yaml)).toMatchObject({
			tools: ['Read', 'Bash'],
			hooks: { Stop: [] },
			model: 'opus',
		});
	});

	test.each([
		['description: "He said "go": now"', 'He said "go": now'],
		["description: 'It''s: it's'", "It's: it's"],
		['description: |\n  One\n two: three', 'One\ntwo: three'],
		['description: *all*: of it', '*all*: of it'],
		['description: @me: please', '@me: please'],
		['description: "a\\nb" c "d"', 'a\nb" c "d'],
	])('the text of %j is %j', (line, text) => {
		const value = valuesOf(`name: x\n${line}`)['description'];
		expect(value).toBe(text);
	});

	test.each([
		['frontmatter-colon', 'description: a: b'],
		['frontmatter-unindented', 'description: a: b\nuser: c'],
		['frontmatter-special-start', 'description: *a b'],
		['frontmatter-invalid', 'description: "a" b'],
		['frontmatter-stray-lines', '!!\ndescription: a: b'],
	])('the fault is told as %s', (code, yaml) => {
		expect(codesOf(`${yaml}\nname: x`)).toContain(code);
	});
});

describe('the fences', () => {
	test('dashes inside of a line and in the prompt are text', () => {
		const { fields, prompt, promptLine } = read('---\nname: a --- b\n---\n\nOne\n---\nTwo\n');
		expect(fields?.get('name')?.value).toBe('a --- b');
		expect([prompt, promptLine]).toEqual(['One\n---\nTwo', 5]);
	});

	test('four dashes, or a language, begin no frontmatter', () => {
		expect(read('----\nname: x\n----\n').fields).toBeNull();
		expect(read('---yaml\nname: x\n---\n').fields).toBeNull();
	});

	test('code in the place of frontmatter is never run', () => {
		const probe = globalThis as { hacked?: boolean };
		for (const language of ['js', 'javascript', 'coffee', 'cson', 'toml', 'json', 'yaml']) {
			read(`---${language}\n{ name: (globalThis.hacked = true, 'x') }\n---\n`);
			read(`---\n!!js/function "globalThis.hacked = true"\n---\n`);
		}
		expect(probe.hacked).toBeUndefined();
	});

	test('without an end the frontmatter goes on to the first blank line', () => {
		const { fields, prompt, loads } = read('---\nname: x\ndescription: y\n\nYou work.\n');
		expect([...(fields?.keys() ?? [])]).toEqual(['name', 'description']);
		expect([prompt, loads]).toEqual(['You work.', 'dropped']);
	});
});

describe('YAML made to do harm', () => {
	test('aliases that grow without bound stay text', () => {
		const yaml = `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\nd: [${'*c,'.repeat(50)}]\nname: x`;
		expect(codesOf(yaml)).toEqual(['frontmatter-too-complex', 'frontmatter-too-complex']);
		expect(valuesOf(yaml)['d']).toContain('*c,');
	});

	test('a list that holds itself ends', () => {
		expect(codesOf('name: x\nloop: &l [*l]')).toEqual(['frontmatter-too-complex']);
	});

	test('keys of the prototype are keys like others', () => {
		const values = valuesOf('__proto__: {polluted: 1}\nconstructor: 2\nname: x');
		expect(Object.keys(values)).toEqual(['__proto__', 'constructor', 'name']);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	test.each([
		['nesting', `name: x\ndeep: ${'['.repeat(60_000)}`],
		['blank lines', `name: x${'\n'.repeat(100_000)}model: y`],
		['keys', `name: x\n${Array.from({ length: 30_000 }, (_, n) => `k${n}: v`).join('\n')}`],
		['length', `name: x\ndescription: ${'a b: '.repeat(400_000)}`],
		['anchors', `name: x\n${Array.from({ length: 9000 }, (_, n) => `- &a${n} *a${n}`).join('\n')}`],
		['aliases', `name: &n x\nlist: [${'*n,'.repeat(19_000)}]`],
	])('much %s is read in bounded time', { timeout: 5000 }, (_, yaml) => {
		expect(read(`---\n${yaml}\n---\n`).fields?.get('name')?.value).toMatch(/^x/);
	});
});
