import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/parse/decode.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const codesOf = (bytes: Uint8Array) => decode(bytes).issues.map(({ code }) => code);

describe('what was encoded as UTF-8 twice is undone as whole characters', () => {
	test.each([
		['checks â†’ writes', 'checks → writes'],
		['donâ€™t', 'don’t'],
		['â€œquotedâ€\u009d', '“quoted”'],
		['cafÃ© Ã\u00a0 la carte', 'café à la carte'],
		['10 Â°C, Â© us', '10 °C, © us'],
		['ðŸš€', '🚀'],
		['æ—¥æœ¬', '日本'],
		['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
		['Ã¢â‚¬â„¢', '’'],
	])('%s', (written, meant) => {
		expect(decode(encode(written)).text).toBe(meant);
		expect(codesOf(encode(written))).toEqual(['decode-double-encoded']);
	});
});

describe('text that only looks encoded twice stays', () => {
	test.each([
		'C’est la réalité”… oui',
		'« voilà… déjà” »',
		'le CAFÉ”',
		'NÃO',
		'naïve façade',
		'“dé”— he said',
		'→ ’ 🚀 日本',
	])('%s', (written) => {
		expect(decode(encode(written))).toMatchObject({ text: written, issues: [] });
	});
});

test('bytes that are not UTF-8 are told apart from replacement characters that the file holds', () => {
	const bytes = new Uint8Array([...encode('a\uFFFD\nb'), 0xe9, ...encode('\uFFFD'), 0xe2, 0x82]);

	const { text, issues } = decode(bytes);

	expect(text).toBe('a\uFFFD\nb\uFFFD\uFFFD\uFFFD');
	expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
		['decode-invalid-bytes', 2, 2],
		['decode-replacement-character', 1, 2],
	]);
	expect(issues[0]?.message).toContain('0xE9');
	expect(issues[0]?.message).toContain('2 places');
});

test('control characters become visible signs', () => {
	expect(decode(encode('a\0b\x07c\x7fd\x85e\tf')).text).toBe('a␀b␇c␡d[U+0085]e\tf');
});

test('the emoji flag of Scotland is not taken for hidden text, tag characters are', () => {
	expect(codesOf(encode('🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'))).toEqual([]);
	expect(codesOf(encode('x\u{E0067}\u{E0062}'))).toEqual(['decode-hidden-characters']);
});

test('line ends become line feeds, and CRLF is remembered', () => {
	expect(decode(encode('a\r\nb\rc\n'))).toMatchObject({ text: 'a\nb\nc\n', carriageReturns: true });
	expect(decode(encode('a\nb')).carriageReturns).toBe(false);
});

test('indentation is taken from a file only when every line and the frontmatter has it', () => {
	expect(decode(encode('\n  ---\n  name: x\n\n  ---\n')).text).toBe('\n---\nname: x\n\n---\n');
	expect(decode(encode('  ---\nname: x\n')).text).toBe('  ---\nname: x\n');
	expect(decode(encode('    code\n    only\n')).text).toBe('    code\n    only\n');
});
