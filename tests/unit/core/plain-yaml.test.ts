import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeLoads } from '../../../src/core/parse/loads.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import { readPlainYaml } from '../../../src/core/parse/plain-yaml.ts';
import { readYamlFields } from '../../../src/core/parse/read-yaml-fields.ts';

const KEYS = [
	'name',
	'description',
	'tools',
	'_x-1',
	'a b',
	'null',
	'true',
	'1',
	'',
	'ключ',
	'- a',
	' a',
	'"q"',
	'n'.repeat(101),
];
const VALUES = [
	'a',
	'Reads, and writes',
	'Use: when',
	'One: two # three',
	'a: b',
	'a:b',
	'a:',
	'a #b',
	'a#b',
	'a\t#',
	'a:\tb',
	'null',
	'True',
	'true ',
	'yes',
	'NaN',
	'Null x',
	'1',
	'1.10',
	'0x1F',
	'.5',
	'-',
	'- a',
	'[a, b]',
	'{a: b}',
	'&a b',
	'*a',
	'!t x',
	'| ',
	'>',
	'%x',
	'@x',
	'`x`',
	'?',
	'? a',
	'"a"',
	'"a" ',
	'"a"\t',
	'"a" b',
	'"a" #b',
	'"a\\nb"',
	'"\\\\"',
	'"\\""',
	'"a\\"',
	'"\\x41"',
	'"\\t|\\q"',
	'"',
	'""',
	"'a'",
	"'it''s'",
	'é',
	'漢字: x',
	'Ünal',
	'🚀 go',
	'a 🚀',
	'a\u00a0',
	'\u00a0a',
	'a\u2028b',
	'\ufeffa',
	'a\ufeff',
	'a \\n b',
	'--- a',
	'a --- b',
	'...',
	'a\u0085b',
	'a\u0000',
	'x'.repeat(2_000),
	'',
];
const line = fc
	.tuple(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom('name', 'description', 'tools') },
			fc.constantFrom(...KEYS)
		),
		fc.oneof(
			{ weight: 12, arbitrary: fc.constant(': ') },
			fc.constantFrom(':  ', ':', ':\t', ' : ')
		),
		fc.oneof(
			fc.constantFrom(...VALUES),
			{ weight: 4, arbitrary: fc.constantFrom('a', 'Reads code', '"a, b"') },
			fc.string({ unit: 'binary' })
		),
		fc.constantFrom('', '', '', ' ', '\t', ' #c')
	)
	.map((parts) => parts.join(''));
const other = fc.constantFrom('', '  ', '  b', '# c', '---', '...', '- a', '%YAML 1.2');
const yaml = fc
	.array(fc.oneof({ weight: 12, arbitrary: line }, other), { maxLength: 5 })
	.map((lines) => lines.join('\n'));

test('what is read without the library is what the library reads', () => {
	let plain = 0;
	let broken = 0;
	fc.assert(
		fc.property(yaml, (text) => {
			const reading = readPlainYaml(text);
			if (reading === null) return;
			if (reading === 'broken') {
				broken += 1;
				expect(parseYaml(text)?.errors).not.toEqual([]);
				return;
			}
			plain += 1;
			const place = { yaml: text, firstLine: 2 };
			const document = parseYaml(text);
			expect(readYamlFields(reading, place)).toEqual(readYamlFields(document, place));
			for (const carriageReturns of [true, false]) {
				expect(judgeLoads(text, { reading, carriageReturns })).toBe(
					judgeLoads(text, { reading: document, carriageReturns })
				);
			}
		}),
		{ numRuns: 10_000 }
	);
	expect(plain).toBeGreaterThan(1_000);
	expect(broken).toBeGreaterThan(50);
});

test.each([
	['name: a\ndescription: Reads, and “writes”.', ['a', 'Reads, and “writes”.']],
	['name: "a: b"\n\ndescription: "One\\nline \\"more\\""', ['a: b', 'One\nline "more"']],
])('%j is read without the library', (text, values) => {
	const reading = readPlainYaml(text);
	expect(Array.isArray(reading) && reading.map(({ value }) => value)).toEqual(values);
});
