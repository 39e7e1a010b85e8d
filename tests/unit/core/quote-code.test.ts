import { expect, test } from 'vitest';
import { quoteCode } from '../../../src/core/quote-code.ts';

test.each([
	['a: b', '`a: b`'],
	['a `b` c', '``a `b` c``'],
	['`b`', '`` `b` ``'],
	['one\n  two', '`one ⏎ two`'],
	['', '``'],
	['\x1b[2J\0\uD800', '`\uFFFD[2J\uFFFD\uFFFD`'],
	['x'.repeat(1000), `\`${'x'.repeat(119)}…\``],
	['🧭'.repeat(121), `\`${'🧭'.repeat(119)}…\``],
	['🧭'.repeat(120), `\`${'🧭'.repeat(120)}\``],
])('%j is set as %s', (value, quoted) => {
	expect(quoteCode(value)).toBe(quoted);
});
