/** Pagefind is given words and not pages; nobody may see that from what is found where. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../src/search/index-file.ts';
import { indexPages } from '../../../src/search/index-pages.ts';
import {
	emptyIndexState,
	type IndexedPage,
	type Lexicon,
} from '../../../src/search/index-state.ts';
import type { PageText } from '../../../src/search/page-text.ts';
import { indexByPagefind } from '../../support/pagefind-pages.ts';

const TEXTS = [
	'Reviews code for security, style, and correctness. Use PROACTIVELY when tests fail!',
	'C++ and C#, Node.js 20+, CI/CD, 1.10+, ES2021+, utf-8; 100ms or 3.1min – 8-16px',
	'camelCase WKWebView snake_case __init__ _private ___ _ mcp__github__search',
	'Café naïve CAFÉ cafe\u0301 Straße ÅNGSTRÖM İstanbul ﬁne façade–crème brûlée-test',
	'<script>alert("x")</script> &amp; &lt;b&gt; a&b AT&T "quoted" \'single\' `code` $HOME *bold*',
	'a&nbsp;b c&#32;d &#10; &amp;nbsp; &lt;p&gt;x &NotAnEntity; &copy;right </p><p> <!-- no --> ]]> &',
	'🚀 ship it 👩‍💻 done✅ cloud🌦️cannon 3️⃣',
	'数据库迁移 データベースの移行 การย้ายฐานข้อมูล данные миграции معلومات البيانات',
	'soft\u00adhyphen zero\u200bwidth \u200b no\u00a0break line\u2028end\u0085next',
	'ends with a bracket (really)',
	'ends with money 5$',
	'ends with 100ms',
	'',
	'   ',
	'— – • …',
	'running runs ran runner studies study organization organize generically generous',
];

describe('pages that are counted together from what Pagefind makes of their words', () => {
	test.each(['en', 'de', 'fr', 'ru', 'zh', 'ja', 'th', 'xx'])(
		'hold what Pagefind finds in them, in %s',
		async (language) => {
			const ours: Lexicon = { words: [], uses: [] };
			const theirs: Lexicon = { words: [], uses: [] };
			const texts = TEXTS.map((_, at) => pageOf(at));
			const { pages } = await indexAnew(texts, { language, lexicon: ours });
			const expected = await indexByPagefind(texts, { language, lexicon: theirs });
			for (const [at, page] of pages.entries()) {
				const other = expected[at];
				if (other === undefined) throw new Error('Pagefind has indexed every page.');
				expect(wordsOf(page, ours)).toEqual(wordsOf(other, theirs));
				expect(recordOf(page)).toEqual(recordOf(other));
			}
		}
	);

	test('tell their card and the headings of the prompt as they are written', async () => {
		const page = pageOf(4);
		const lexicon: Lexicon = { words: [], uses: [] };
		const { pages } = await indexAnew([page], { language: 'en', lexicon });
		const [record] = pages.map((one) => parseRecord(one.record));
		expect(record?.anchors.map(({ text }) => text)).toEqual(['', '', '', TEXTS[5]]);
		expect(record?.filters.card.map((card) => JSON.parse(card))).toEqual([page.card]);
	});

	test('tell at which word each place of the agent begins', async () => {
		const lexicon: Lexicon = { words: [], uses: [] };
		const { pages } = await indexAnew([pageOf(1)], { language: 'en', lexicon });
		const expected = await indexByPagefind([pageOf(1)], { language: 'en', lexicon });
		const [ours, theirs] = [...pages, ...expected].map(({ record }) =>
			parseRecord(record).anchors.map(({ id, location }) => [id, location])
		);
		expect(ours).toEqual(theirs);
	});

	test('do not depend on which word is the last that Pagefind is given', async () => {
		const parts = ['one', '100ms one'].map((text) => ({ ...SAID, paragraphs: [text] }));
		const texts = [{ ...pageOf(0), parts: [...parts, TOOLS] }];
		const ours: Lexicon = { words: [], uses: [] };
		const theirs: Lexicon = { words: [], uses: [] };
		const { pages } = await indexAnew(texts, { language: 'en', lexicon: ours });
		const expected = await indexByPagefind(texts, { language: 'en', lexicon: theirs });
		expect(pages.map((page) => wordsOf(page, ours))).toEqual(
			expected.map((page) => wordsOf(page, theirs))
		);
	});

	test.each(['en', 'ja'])('are told of any text, in %s', async (language) => {
		const marks = fc.constantFrom(
			'&nbsp;',
			'<p>',
			'\u200b',
			'___PAGEFIND_WEIGHT___9',
			'\ud800',
			' '
		);
		const text = fc
			.array(fc.oneof(marks, fc.string({ unit: 'binary' })))
			.map((all) => all.join(''));
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 1 }), async (all) => {
				const lexicon: Lexicon = { words: [], uses: [] };
				const texts = all.map((one) => ({
					...pageOf(0),
					fields: { when: one },
					parts: [{ ...SAID, paragraphs: [one] }, TOOLS],
				}));
				const { pages } = await indexAnew(texts, { language, lexicon });
				expect(pages).toHaveLength(all.length);
			}),
			{ numRuns: 20 }
		);
	});

	test.each(['\0', 'a\0b', '\u0001', '\ufeff', '\ufffe', '\u200b\u2060', '\u00ad'])(
		'are told of a text that is hardly one: %j',
		async (text) => {
			const lexicon: Lexicon = { words: [], uses: [] };
			const odd = { ...pageOf(0), parts: [{ ...SAID, paragraphs: [text] }, TOOLS] };
			const { pages } = await indexAnew([{ ...odd, fields: { when: text } }], {
				language: 'en',
				lexicon,
			});
			expect(pages.map((page) => Object.keys(wordsOf(page, lexicon)))).toEqual([
				expect.arrayContaining(['read']),
			]);
		}
	);

	test('take no orders from what looks like a mark of Pagefind', async () => {
		const lexicon: Lexicon = { words: [], uses: [] };
		const hostile =
			'___PAGEFIND_WEIGHT___9 x______PAGEFIND_ANCHOR___p:0:y ___END_PAGEFIND_WEIGHT___ calm';
		const page = { ...pageOf(0), parts: [{ ...SAID, paragraphs: [hostile] }, TOOLS] };
		const texts = [{ ...page, fields: { ...page.fields, when: `${hostile} words` } }];
		const { pages } = await indexAnew(texts, { language: 'en', lexicon });
		const [words] = pages.map((one) => wordsOf(one, lexicon));
		expect(words).toMatchObject({ calm: [[[-73, 1]], ['when']], word: [[], ['when']] });
		expect(pages[0]?.length).toBe(5);
	});

	test('are indexed without Pagefind where all of their pieces are known', async () => {
		const lexicon: Lexicon = { words: [], uses: [] };
		const texts = TEXTS.map((_, at) => pageOf(at));
		const known = await indexAnew(texts, { language: 'en', lexicon });
		const again = await indexPages(texts, { language: 'en', lexicon, ...known });
		expect(again.isAsked).toBe(false);
		expect(again.pages.map((page) => wordsOf(page, lexicon))).toEqual(
			known.pages.map((page) => wordsOf(page, lexicon))
		);
		expect(again.pages.map(recordOf)).toEqual(known.pages.map(recordOf));
	});

	test('are told of the pieces alone that are not known', async () => {
		const theirs: Lexicon = { words: [], uses: [] };
		const texts = TEXTS.map((_, at) => pageOf(at));
		const expected = await indexByPagefind(texts, { language: 'en', lexicon: theirs });
		const lexicon: Lexicon = { words: [], uses: [] };
		const first = await indexAnew(texts.slice(0, 4), { language: 'en', lexicon });
		const { pages, isAsked } = await indexPages(texts, { language: 'en', lexicon, ...first });
		expect(isAsked).toBe(true);
		expect(pages.map((page) => wordsOf(page, lexicon))).toEqual(
			expected.map((page) => wordsOf(page, theirs))
		);
		expect(pages.map(recordOf)).toEqual(expected.map(recordOf));
	});

	test('are none when there are no texts', async () => {
		const lexicon = { words: [], uses: [] };
		const { pages, frame } = await indexAnew([], { language: 'en', lexicon });
		expect(pages).toEqual([]);
		expect(frame.engine).toBeNull();
	});
});

const SAID = { anchor: 'when', title: '', paragraphs: [], isSaid: true };
const TOOLS = { anchor: 'tools', title: '', paragraphs: ['Read'], isSaid: false };

/** Each text at every kind of place of some page. */
function pageOf(at: number): PageText {
	const text = (step: number): string => TEXTS[(at + step) % TEXTS.length] ?? '';
	return {
		url: `/agents/${at}/`,
		card: {
			id: String(at),
			name: 'one',
			title: 'One',
			ink: 'plain',
			hint: '',
			summary: text(0),
			facts: [],
			others: [],
		},
		fields: { name: 'one', title: text(2), when: text(0), asks: text(1), grams: '' },
		parts: [
			{ anchor: 'when', title: '', paragraphs: [text(0)], isSaid: true },
			{ anchor: 'example-1', title: '', paragraphs: [text(3)], isSaid: true },
			{ anchor: 'tools', title: '', paragraphs: ['Read, mcp__github__search'], isSaid: false },
			{ anchor: 'prompt', title: text(1), paragraphs: [text(1), text(4), text(0)], isSaid: false },
		],
	};
}

/** Without anything that was known. */
function indexAnew(
	texts: readonly PageText[],
	options: { language: string; lexicon: Lexicon }
): ReturnType<typeof indexPages> {
	const { frame, pieces } = emptyIndexState();
	return indexPages(texts, { ...options, frame, pieces });
}

function wordsOf({ words, uses }: IndexedPage, lexicon: Lexicon): Record<string, unknown> {
	return Object.fromEntries(
		[...words].map((word, at) => [
			lexicon.words[word],
			JSON.parse(lexicon.uses[uses[at] ?? 0] ?? ''),
		])
	);
}

function recordOf({ record, length }: IndexedPage): unknown {
	const { content, anchors } = parseRecord(record);
	// In some languages Pagefind tells where one word ends and the next begins.
	const words = content.replaceAll('\u200b', '');
	return { words, ids: anchors.map(({ id }) => id), length };
}

function parseRecord(record: Uint8Array): {
	content: string;
	filters: { card: string[] };
	anchors: { id: string; text: string; location: number }[];
} {
	return JSON.parse(Buffer.from(unpack(record)).toString());
}
