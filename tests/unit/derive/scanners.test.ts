import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	IN_WORD,
	IS_BLANK,
	IS_CAPITAL,
	IS_DIGIT,
	IS_JOIN,
	IS_LATIN_CAPITAL,
	IS_SIGN,
	UNIT_KINDS,
} from '../../../src/core/derive/character-kinds.ts';
import { createMentionCounter } from '../../../src/core/derive/mention-counter.ts';
import { MENTION_STEP } from '../../../src/core/derive/mention-row.ts';
import { createTermCounter } from '../../../src/core/derive/term-counter.ts';
import { createTextReader } from '../../../src/core/derive/text-units.ts';
import { createTokenTable } from '../../../src/core/derive/token-table.ts';
import { createVocabulary } from '../../../src/core/derive/vocabulary.ts';
import { CAPITALS, WORD_CHARACTERS } from '../../../src/core/derive/word-characters.ts';
import { plainMentions, plainTerms } from './plain-terms.ts';
import { readTerms } from './read-terms.ts';

const PIECES =
	`A/ CI/CD AB/CDEF ABCD/EF Aa/Bb Node.js node.1 x-y a_b a-- -Foo Foo-Bar Foo Bar baz API APIs
	API's api’s C++ c# +x Ünal ПРИВЕТ ΑΣ × 漢字 '’ sub subagent sub-agent agent agents xagent - @foo @@x a@b
	\`foo\` \`a\`b\` **foo** ***foo** **a****b** ** * \` . , ? 10x the of SQL s 's web3 x/y .Foo /Bar`.split(
		/\s+/
	);
const BETWEEN = [
	' ',
	' ',
	' ',
	'',
	', ',
	'  ',
	'\n',
	'\n# ',
	'\n####### ',
	'\n  ## ',
	'\n```',
	'\n~~~~ ',
	'\u00a0',
	'\u2028',
	'\ud83d',
	'** ',
	' **',
];
const written = fc
	.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BETWEEN)), { maxLength: 40 })
	.map((pairs) => pairs.flat().join(''));
const text = fc.oneof(
	{ weight: 4, arbitrary: written },
	fc.string({ unit: 'binary', maxLength: 200 })
);

test('terms are those that regular expressions find', () => {
	const passage = fc.record({
		text,
		headingWeight: fc.integer({ min: 1, max: 3 }),
		proseWeight: fc.integer({ min: 1, max: 3 }),
	});
	fc.assert(
		fc.property(fc.array(fc.array(passage, { maxLength: 2 }), { maxLength: 3 }), (texts) => {
			const vocabulary = createVocabulary();
			const count = createTermCounter(vocabulary);
			const rows = texts.map((passages) =>
				count(passages.map((one) => ({ ...one, text: createTextReader()(one.text) })))
			);
			expect(rows.map((row) => readTerms(row, vocabulary.list))).toEqual(texts.map(plainTerms));
		}),
		{ numRuns: 1_000 }
	);
});

test('names are those that regular expressions find', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), { maxLength: 3 }), (texts) => {
			const vocabulary = createVocabulary();
			const count = createMentionCounter(vocabulary);
			const rows = texts.map(([prompt, description]) =>
				count(createTextReader()(prompt), createTextReader()(description))
			);
			const named = rows.map((row) =>
				Array.from({ length: row.length / MENTION_STEP }, (_, index) => {
					const [name = 0, ...counts] = row.subarray(
						index * MENTION_STEP,
						(index + 1) * MENTION_STEP
					);
					return [vocabulary.list.names[name], ...counts];
				})
			);
			expect(named).toEqual(
				texts.map((pair) => {
					const [prompt, description] = pair.map(plainMentions) as [Counts, Counts];
					return [...new Set([...prompt.keys(), ...description.keys()])].map((name) => [
						name,
						prompt.get(name) ?? 0,
						description.get(name) ?? 0,
					]);
				})
			);
		}),
		{ numRuns: 1_000 }
	);
});

type Counts = Map<string, number>;

test('one reader gives each text as it is, whatever it has read before', () => {
	fc.assert(
		fc.property(fc.array(text), (texts) => {
			const read = createTextReader();
			for (const one of texts) {
				const { units, kinds: ofUnits } = read(one);
				expect(String.fromCharCode(...units.subarray(0, one.length))).toBe(one);
				expect([units[one.length], ofUnits[one.length]]).toEqual([0, 0]);
			}
		})
	);
});

test.each([
	['IN_WORD', IN_WORD, `[${WORD_CHARACTERS}]`],
	['IS_CAPITAL', IS_CAPITAL, `[${CAPITALS}]`],
	['IS_LATIN_CAPITAL', IS_LATIN_CAPITAL, '[A-Z]'],
	['IS_DIGIT', IS_DIGIT, '[0-9]'],
	['IS_SIGN', IS_SIGN, '[+#]'],
	['IS_JOIN', IS_JOIN, "[.\\-'’_]"],
	['IS_BLANK', IS_BLANK, '[^\\S\\n]'],
])('the units that are %s (%i) are those of %s', (_name, kind, pattern) => {
	const expression = new RegExp(`^${pattern}$`);
	for (let unit = 0; unit <= 0xffff; unit += 1) {
		const isOfKind = ((UNIT_KINDS[unit] as number) & kind) !== 0;
		if (isOfKind !== expression.test(String.fromCharCode(unit)))
			expect.unreachable(`U+${unit.toString(16)} is ${isOfKind ? '' : 'not '}of the kind`);
	}
});

test('each stretch of a text has one number, however many there are', () => {
	const met: string[] = [];
	const table = createTokenTable((one) => met.push(one));
	const words = Array.from({ length: 20_000 }, (_, index) => index.toString(36));
	const read = createTextReader();
	const numberOf = (word: string): number => table.number(read(` ${word} `), 1, word.length + 1);
	expect(words.map(numberOf)).toEqual(words.map((_, index) => index));
	expect(words.map(numberOf)).toEqual(words.map((_, index) => index));
	expect(met).toEqual(words);
});
