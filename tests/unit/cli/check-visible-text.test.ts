import { expect, test } from 'vitest';
import { toVisibleText } from '../../../src/cli/visible-text.ts';

test.each([
	{ title: 'an escape sequence', text: 'a\x1b[2Jb', visible: 'a␛[2Jb' },
	{ title: 'a line break', text: 'a\r\nb', visible: 'a␍␊b' },
	{ title: 'a control character of eight bits', text: 'a\x9bb', visible: 'a[U+009B]b' },
	{ title: 'a sign that turns text around', text: 'a\u202Eb', visible: 'a[U+202E]b' },
	{ title: 'a byte order mark', text: '\uFEFF---', visible: '[U+FEFF]---' },
])('shows $title', ({ text, visible }) => {
	expect(toVisibleText(text)).toBe(visible);
});

test('leaves letters of every script, tabs and joined emoji as they are', () => {
	const text = '\tnaïve 設計 می‌خواهم 👩‍💻 “x” → y';
	expect(toVisibleText(text)).toBe(text);
});
