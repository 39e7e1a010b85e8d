/** What holds whatever is mended. A failure prints the seed that repeats it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { FIXTURES, listMarkdown } from '../core/parse-fixture.ts';
import { expectMended } from './expect-mended.ts';

const RUNS = Number(process.env['ROSTER_RUNS'] ?? 400);
const FIXTURE_BYTES = listMarkdown(FIXTURES).map((path) => readFileSync(join(FIXTURES, path)));

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const value = fc.oneof(
	word,
	fc.tuple(word, word).map(([one, other]) => `${one}: ${other}`),
	fc.tuple(word, word).map(([one, other]) => `${one} # ${other}`),
	fc.tuple(word, word).map(([one, other]) => `${one}\\n\\n${other}: "${one}"`),
	fc.tuple(word, word).map(([one, other]) => `"${one} "${other}" it's`),
	fc.constantFrom('*', '*x', '&x y', '@x', '`x`', '|', '>-', '[a, b', '{a: b', "'it's", '\t', '""'),
	fc.string({ maxLength: 30 })
);
const tools = fc
	.array(
		fc.constantFrom('Read', 'MultiEdit', 'Edit', 'LS', 'Glob', 'Task', 'mcp__a__b', 'X(a, b)'),
		{
			maxLength: 6,
		}
	)
	.chain((names) =>
		fc.constantFrom(
			names.join(', '),
			names.join(','),
			`[${names.join(', ')}]`,
			`"${names.join(', ')}"`,
			JSON.stringify(names),
			names.map((name) => `\n  - ${name}`).join(''),
			names.map((name) => `\n- "${name}"`).join('')
		)
	);
const field = fc.oneof(
	fc
		.tuple(
			fc.constantFrom('name', 'description', 'model', 'color', 'vibe', 'custom', 'hooks'),
			value
		)
		.map(([key, text]) => `${key}: ${text}`),
	fc
		.tuple(fc.constantFrom('tools', 'disallowedTools'), tools)
		.map(([key, text]) => `${key}: ${text}`),
	fc.constantFrom('<example>', 'user: "go"', '</example>', '# note', '  more: text', '', '- entry'),
	value
);
const ending = fc.constantFrom('\n', '\r\n', '\r');

describe('whatever is mended reads the same, as strict YAML, and once', () => {
	test('fixtures with a piece cut out, doubled or overwritten', () => {
		const mutation = fc.record({
			original: fc.constantFrom(...FIXTURE_BYTES),
			from: fc.nat(1000),
			length: fc.nat(60),
			insert: fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.constantFrom(...FIXTURE_BYTES)),
		});
		fc.assert(
			fc.property(mutation, ({ original, from, length, insert }) => {
				expectMended(
					Buffer.concat([original.subarray(0, from), insert, original.subarray(from + length)])
				);
			}),
			{ numRuns: RUNS }
		);
	});

	test('fields of every kind, in any order', () => {
		const file = fc.record({
			fields: fc.array(field, { maxLength: 8 }),
			end: ending,
			indent: fc.constantFrom('', '', '', '  ', '\t'),
			before: fc.constantFrom('', '', '\n', '\uFEFF'),
		});
		fc.assert(
			fc.property(file, ({ fields, end, indent, before }) => {
				const lines = ['---', 'name: x', 'description: Does: this', ...fields, '---', '', 'Work.'];
				const text = lines
					.join('\n')
					.split('\n')
					.map((line) => indent + line)
					.join(end);
				expectMended(new TextEncoder().encode(before + text));
			}),
			{ numRuns: RUNS }
		);
	});

	test('random bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
				expectMended(bytes);
			}),
			{ numRuns: RUNS }
		);
	});
});
