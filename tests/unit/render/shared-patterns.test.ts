import fc from 'fast-check';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { expect, test } from 'vitest';
import { sharePatterns } from '../../../src/render/highlight/shared-patterns.ts';

const PATTERNS = [
	'a',
	'b+',
	'(a)(b)?',
	'\\Ga',
	'^a',
	'a$',
	'(?<=a)b',
	'(?!a)',
	'\\bab',
	'é',
	'🚀',
	'x*',
	'(?<!\\G)b',
];
const engine = await createOnigurumaEngine(import('shiki/wasm'));

test('scanners that share patterns find what one of all patterns finds, however often they are asked', () => {
	const shared = sharePatterns(engine);
	const lists = fc.array(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 6 });
	const lines = fc.array(
		fc
			.array(fc.constantFrom('a', 'b', ' ', 'é', '🚀', 'x'), { maxLength: 8 })
			.map((parts) => parts.join('')),
		{ minLength: 1, maxLength: 3 }
	);
	fc.assert(
		fc.property(
			fc.array(lists, { minLength: 1, maxLength: 3 }),
			lines,
			fc.integer({ min: 1, max: 40 }),
			(of, texts, rounds) => {
				const scanners = of.map(
					(patterns) => [shared.createScanner(patterns), engine.createScanner(patterns)] as const
				);
				for (let round = 0; round < rounds; round += 1) {
					for (const written of texts) {
						const text = engine.createString(written);
						for (let start = 0; start <= written.length; start += 1) {
							for (const [one, other] of scanners) {
								expect(one.findNextMatchSync(text, start, 0)).toEqual(
									other.findNextMatchSync(text, start, 0)
								);
							}
						}
						text.dispose?.();
					}
				}
				for (const [, other] of scanners) other.dispose?.();
			}
		),
		{ numRuns: 60 }
	);
});
