import { describe, expect, test } from 'vitest';
import { codeSpans } from '../../../src/components/code-spans.ts';
import { quoteCode } from '../../../src/core/quote-code.ts';
import { cutAtWord } from '../../../src/site/cut-at-word.ts';
import { powerWords } from '../../../src/site/powers.ts';

describe('code spans', () => {
	test.each(['name: x', 'a `b` c', '`b`', '``', 'b`', 'x  y', ' '])(
		'give back what was quoted: %j',
		(value) => {
			expect(codeSpans(`Write ${quoteCode(value)} here.`)).toEqual([
				{ isCode: false, text: 'Write ' },
				{ isCode: true, text: value },
				{ isCode: false, text: ' here.' },
			]);
		}
	);

	test('leave a lone backtick in the words', () => {
		expect(codeSpans('a ` b')).toEqual([{ isCode: false, text: 'a ` b' }]);
	});
});

describe('a text that is cut', () => {
	test.each([
		['stays whole when there is room', 'Reads a change', 14, 'Reads a change'],
		['ends with a whole word', 'Reads a change and says', 12, 'Reads a…'],
		['ends without its comma', 'Reads, edits, runs', 13, 'Reads, edits…'],
		['is cut anywhere where no blank parts words', '読書感想文を書いてください', 5, '読書感想文…'],
		['is never cut inside a character', '👩👩👩👩', 2, '👩👩…'],
	])('%s', (_, text, limit, cut) => {
		expect(cutAtWord(text, limit)).toBe(cut);
	});
});

describe('what an agent may do, in few words', () => {
	test.each([
		[[true, true, true, true, true, true], 'May use every tool'],
		[[true, false, false, false, false, false], 'Reads only'],
		[[false, false, false, false, false, false], 'Has no tool'],
		[[true, true, false, true, false, false], 'Reads, edits, uses the web'],
	])('%j is told as “%s”', (powers, words) => {
		expect(powerWords(powers)).toBe(words);
	});
});
