/** What holds for every file, tried with made-up ones. A failure prints the seed that repeats it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/parse/decode.ts';
import { readFrontmatter } from '../../../src/core/parse/frontmatter.ts';
import { AgentSchema, DocumentSchema } from '../../../src/core/schema.ts';
import { FIXTURES, listMarkdown, parseBytes, parseText } from './parse-fixture.ts';

const RUNS = Number(process.env['ROSTER_RUNS'] ?? 2_500);
/** What neither a page nor the search index can hold. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\p{NChar}]/u;
const FIXTURE_BYTES = listMarkdown(FIXTURES).map((path) => readFileSync(join(FIXTURES, path)));

function expectWhole(bytes: Uint8Array): void {
	const parsed = parseBytes(bytes);
	const result =
		parsed.kind === 'agent'
			? AgentSchema.safeParse(parsed.agent)
			: DocumentSchema.safeParse(parsed.document);
	expect(result.error).toBeUndefined();
	expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
	expect(stringsOf(parsed).filter((text) => UNWRITABLE.test(text))).toEqual([]);
}

/** Every text in a value, keys among them. */
function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)]);
}

const yamlLine = fc.oneof(
	fc.constantFrom(
		'name: x',
		'description: Use it: always',
		'description: >-',
		'tools: [Read',
		'tools: *',
		'  - Read',
		'color: "red',
		'model: sonnet # quick',
		'name: "\\uD800 \\0"',
		'? "\\uDFFF\\x07"\n: ["\\uFFFF"]',
		'hooks: {a: &b [*b]}',
		'user: "go"',
		'<example>',
		'</example>',
		'---',
		'\t- tab',
		'? odd',
		': odd',
		'!!set {a}',
		'%YAML 1.1',
		'...',
		'&a',
		"'",
		'|'
	),
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.string({ maxLength: 30 })
);

describe('any bytes become an agent or a document that fits the schema', () => {
	test('random bytes', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectWhole), { numRuns: RUNS });
	});

	test('random lines between fences', () => {
		const file = fc.tuple(fc.array(yamlLine, { maxLength: 12 }), fc.string({ unit: 'binary' }));
		fc.assert(
			fc.property(file, ([lines, prompt]) =>
				expectWhole(new TextEncoder().encode(`---\n${lines.join('\n')}\n---\n${prompt}`))
			),
			{ numRuns: RUNS }
		);
	});

	test('fixtures with a piece cut out, doubled or overwritten', () => {
		const mutation = fc.record({
			original: fc.constantFrom(...FIXTURE_BYTES),
			from: fc.nat(1000),
			length: fc.nat(60),
			insert: fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.constantFrom(...FIXTURE_BYTES)),
		});
		fc.assert(
			fc.property(mutation, ({ original, from, length, insert }) =>
				expectWhole(
					Buffer.concat([original.subarray(0, from), insert, original.subarray(from + length)])
				)
			),
			{ numRuns: RUNS }
		);
	});
});

describe('no text is dropped', () => {
	const word = fc.stringMatching(/^[a-z]{3,8}$/);
	const broken = fc.record({
		opening: word,
		rest: fc.array(
			fc.oneof(
				word.map((text) => `<example>${text}`),
				fc.tuple(word, word).map(([speaker, text]) => `${speaker}: "${text}: so"`),
				fc
					.tuple(fc.constantFrom('tools', 'color', 'name', 'model', 'vibe'), word)
					.map(([key, text]) => `${key}: ${text}`),
				fc
					.tuple(fc.constantFrom('tools', 'hooks'), word)
					.map(([key, text]) => `${key}:\n  - ${text}`),
				fc.tuple(word, word).map(([first, second]) => `  ${first}: ${second}`),
				word.map((text) => `- ${text}`)
			),
			{ maxLength: 10 }
		),
	});

	test('each word of a broken frontmatter is in a field or named by an issue', () => {
		fc.assert(
			fc.property(broken, ({ opening, rest }) => {
				const lines = [...rest.slice(0, 2), `description: ${opening}: on`, ...rest.slice(2)];
				const text = `---\n${lines.join('\n')}\n---\n`;
				const { fields, issues } = readFrontmatter(decode(new TextEncoder().encode(text)));

				const found = JSON.stringify([[...(fields ?? [])], issues.map(({ message }) => message)]);
				for (const [written] of lines.join('\n').matchAll(/[a-z]+/g))
					expect(found).toContain(written);
			}),
			{ numRuns: RUNS }
		);
	});

	test('the prompt is the file below its frontmatter, but for blank lines around it', () => {
		const line = fc.string({ maxLength: 20 }).filter((text) => !/[\n\r\f\v]/.test(text));
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const body = lines.join('\n');
				const parsed = parseText(`---\nname: x\ndescription: y\n---\n${body}`);

				expect(parsed.kind === 'agent' && parsed.prompt.text.trim()).toBe(body.trim());
				if (parsed.kind !== 'agent' || parsed.prompt.text === '') return;
				const { text, firstLine } = parsed.prompt;
				expect(lines[firstLine - 5]).toBe(text.split('\n')[0]);
			}),
			{ numRuns: RUNS }
		);
	});
});

test('issues stand in the order of the file, inside of it', () => {
	for (const bytes of FIXTURE_BYTES) {
		const parsed = parseBytes(bytes);
		const { issues } = parsed.kind === 'agent' ? parsed.agent : parsed.document;
		const lines = decode(bytes).text.split('\n').length;
		const places = issues.map(({ line, column }) => line * 1e6 + column);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(issues.every(({ line }) => line <= lines)).toBe(true);
	}
});
