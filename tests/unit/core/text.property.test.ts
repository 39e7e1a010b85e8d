import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnchors } from '../../../src/core/parse/anchors.ts';
import { readBodyExamples } from '../../../src/core/parse/body-examples.ts';
import { readCodeSamples } from '../../../src/core/parse/code-samples.ts';
import { readDescription } from '../../../src/core/parse/description.ts';
import { repairFences } from '../../../src/core/parse/fences.ts';
import { openingSentence } from '../../../src/core/parse/opening-sentence.ts';
import { markdownToPlainText } from '../../../src/core/parse/plain-text.ts';
import { readSections } from '../../../src/core/parse/sections.ts';
import { showControls } from '../../../src/core/parse/show-controls.ts';
import { parseTools } from '../../../src/core/parse/tools.ts';
import { FILE_START } from '../../../src/core/place.ts';

/** Pieces that files are made of, good and bad, so that random text meets every rule. */
const PIECES = [
	'<example>',
	'</example>',
	'<examples>',
	'<commentary>',
	'</commentary>',
	'<user>',
	'</user>',
	'Context: ',
	'user: ',
	'assistant: ',
	'Marta: ',
	'"',
	"'",
	'“',
	'”',
	'\\n',
	'\\\\n',
	'\\"',
	'\n',
	'\n\n',
	'\n- ',
	'Examples:',
	'Use this agent when ',
	'```',
	'```md\n',
	'```js\n',
	'~~~\n',
	'# ',
	'===\n',
	'<role>\n',
	'</role>\n',
	'<!-- ',
	'-->',
	'> ',
	'1. ',
	'`',
	'**',
	' ',
	'. ',
	'🚀',
	'概要',
];
const WORD = fc.stringMatching(/^[a-z]{3,7}q$/);
const text = fc
	.array(
		fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 2, arbitrary: WORD })
	)
	.map((pieces) => pieces.join(''));
const anything = fc.oneof(text, fc.string({ unit: 'binary' }));

/** Words that no label, lead-in or escape can hold: each ends in `q`. */
function wordsOf(written: string): string[] {
	return written.match(/[a-z]{3,7}q/g) ?? [];
}

test('no word of a description is lost', () => {
	fc.assert(
		fc.property(text, (raw) => {
			const { whenToUse, examples } = readDescription(raw, FILE_START);
			const kept = [
				whenToUse,
				...examples.flatMap(({ context, commentary, turns }) => [
					context,
					commentary,
					...turns.flatMap(({ speaker, text }) => [speaker, text]),
				]),
			].join(' ');
			for (const word of wordsOf(raw.replace(/\\+n/g, '\n'))) expect(kept).toContain(word);
		}),
		// A name before a speech of no words.
		{ numRuns: 2000, examples: [['<example>aaaqContext: "']] }
	);
});

test('nothing that is read of a description has an example tag left', () => {
	fc.assert(
		fc.property(text, (raw) => {
			fc.pre(!raw.includes('`'));
			const { whenToUse, summary, examples } = readDescription(raw, FILE_START);
			const texts = [
				whenToUse,
				summary,
				...examples.flatMap(({ turns }) => turns.map((turn) => turn.text)),
			];
			for (const read of texts) expect(read).not.toMatch(/<\/?example>/);
		}),
		{ numRuns: 1000 }
	);
});

test('what is left to say when to use an agent stays the same when it is read again', () => {
	fc.assert(
		fc.property(text, (raw) => {
			const { whenToUse } = readDescription(raw, FILE_START);
			expect(readDescription(whenToUse, FILE_START).examples).toEqual([]);
		}),
		{ numRuns: 1000 }
	);
});

test('a repair of fences changes no line but those of fences, and is done once', () => {
	fc.assert(
		fc.property(text, (prompt) => {
			const { markdown } = repairFences(prompt, 1);
			const before = prompt.split('\n');
			const after = markdown.split('\n');
			expect(after.length).toBe(before.length);
			expect(after.map(withoutMarks)).toEqual(before.map(withoutMarks));
			const again = repairFences(markdown, 1);
			expect(again.issues.filter(({ code }) => code === 'fence-nested')).toEqual([]);
		}),
		{ numRuns: 1000 }
	);
});

test('anchors of a prompt are never empty and never clash', () => {
	fc.assert(
		fc.property(text, (prompt) => {
			const anchors = readSections(prompt, 1).map(({ anchor }) => anchor);
			expect(new Set(anchors).size).toBe(anchors.length);
			expect(anchors.filter((anchor) => anchor.length <= 'prompt-'.length)).toEqual([]);
		})
	);
});

test('any text and any value is read without a throw', () => {
	fc.assert(
		fc.property(anything, (written) => {
			readDescription(written, FILE_START);
			readBodyExamples(written, 1);
			readCodeSamples(written, 1);
			readSections(written, 1);
			repairFences(written, 1);
			openingSentence(written);
			parseTools(written, FILE_START);
		}),
		{ numRuns: 1000 }
	);
	fc.assert(
		fc.property(fc.anything(), (value) => {
			parseTools(value, FILE_START);
		})
	);
});

function withoutMarks(line: string): string {
	return line.replace(/[`~]{3,}/g, '');
}

/** Characters that ways for the usual text must tell from it. */
const unusual = fc
	.array(
		fc.oneof(
			fc.constantFrom(...PIECES, '\0', '\x85', '\u202d', '\u2066', '\ufdd0', '\uffff', '\u{1fffe}'),
			fc.constantFrom(
				'\ud83c',
				'\udc00',
				'\u{e0041}',
				'🏴',
				'\u200d',
				'é',
				'É',
				'_',
				'~~',
				'#',
				'\\*'
			),
			WORD,
			fc.string({ unit: 'binary', maxLength: 3 })
		)
	)
	.map((pieces) => pieces.join(''));

test('what stands before a control character is shown as it is without one', () => {
	fc.assert(
		fc.property(unusual, (text) => {
			const shown = showControls(text);
			const ended = showControls(`${text}\0`);
			expect(ended.text).toBe(`${shown.text}␀`);
			const isHidden = ({ code }: { code: string }) => code === 'decode-hidden-characters';
			expect(shown.issues.filter(isHidden)).toEqual(ended.issues.filter(isHidden));
		}),
		{ numRuns: 2_000 }
	);
});

test('plain text is the same behind a comment', () => {
	fc.assert(
		fc.property(unusual, (text) => {
			expect(markdownToPlainText(`<!---->${text}`)).toBe(markdownToPlainText(text));
		}),
		{ numRuns: 2_000 }
	);
});

test('an anchor is the same for a title behind a sign that has no letters', () => {
	fc.assert(
		fc.property(unusual, (title) => {
			expect(createAnchors('')(`–${title}`)).toBe(createAnchors('')(`-${title}`));
		}),
		{ numRuns: 2_000 }
	);
});
