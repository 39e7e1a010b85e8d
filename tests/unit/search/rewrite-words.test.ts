/** After an edit only some files of words are made anew; nobody may see from them which. */
import { describe, expect, test } from 'vitest';
import type { IndexedPage, Lexicon } from '../../../src/search/index-state.ts';
import { rewriteWords } from '../../../src/search/rewrite-words.ts';
import { type WordsFile, writeWords } from '../../../src/search/write-words.ts';
import { createSeededRandom, type SeededRandom } from '../../support/seeded-random.ts';

const SEED = Number(process.env['ROSTER_SEED'] ?? Date.now() % 1_000_000);
const STEPS = 200;
const PAGES = 60;
const COMMON = 900;
const FIELDS = ['title'];
const LANGUAGE = 'en';

describe('files of words after an edit', () => {
	test(`are those that are written from all pages, after each of ${STEPS} edits (seed ${SEED})`, () => {
		const random = createSeededRandom(SEED);
		const lexicon = someLexicon(random);
		let pages = Array.from({ length: PAGES }, () => somePage(lexicon, random));
		let files = writeWords(pages, { lexicon, fields: FIELDS, language: LANGUAGE });
		expect(files.length).toBeGreaterThan(5);
		for (let step = 0; step < STEPS; step++) {
			const earlier = { pages, files, fields: FIELDS };
			pages = edited(pages, lexicon, random);
			const options = { lexicon, fields: FIELDS, language: LANGUAGE };
			files = rewriteWords(pages, { ...options, earlier });
			expect(files.map(bytesOf)).toEqual(writeWords(pages, options).map(bytesOf));
		}
	});

	test('stay where none of their words has changed', () => {
		const random = createSeededRandom(1);
		const lexicon = someLexicon(random);
		const pages = Array.from({ length: PAGES }, () => somePage(lexicon, random));
		const options = { lexicon, fields: FIELDS, language: LANGUAGE };
		const earlier = { pages, files: writeWords(pages, options), fields: FIELDS };
		const after = pages.map((page, at) =>
			at === 7 ? withoutWord(page, page.words[0] ?? 0) : page
		);
		const names = new Set(earlier.files.map(({ name }) => name));
		const anew = rewriteWords(after, { ...options, earlier }).filter(
			({ name }) => !names.has(name)
		);
		expect(anew.length).toBeGreaterThan(0);
		expect(anew.length).toBeLessThan(4);
	});

	test('are all written anew when they tell of other fields', () => {
		const random = createSeededRandom(2);
		const lexicon = someLexicon(random);
		const pages = Array.from({ length: PAGES }, () => somePage(lexicon, random));
		const files = writeWords(pages, { lexicon, fields: FIELDS, language: LANGUAGE });
		const options = { lexicon, fields: ['asks', 'title'], language: LANGUAGE };
		const rewritten = rewriteWords(pages, {
			...options,
			earlier: { pages, files, fields: FIELDS },
		});
		expect(rewritten.map(bytesOf)).toEqual(writeWords(pages, options).map(bytesOf));
	});
});

function bytesOf({ from, to, name, content }: WordsFile): [string, string, string, string] {
	return [from, to, name, Buffer.from(content()).toString('hex')];
}

/** Many words of one beginning, some with accents, some beyond the first plane. */
function someLexicon(random: SeededRandom): Lexicon {
	const words = new Set<string>();
	while (words.size < COMMON) {
		const beginning = random.pick(['comp', 'conf', 'depl', 'a', 'zz', '𝒳', '\uff21', 'é']);
		words.add(`${beginning}${random.below(120)}`);
		if (random.below(9) === 0) words.add(`cafe${random.below(40)}\tcafé${random.below(3)}`);
	}
	// Mostly on one page, from which they come and go.
	for (let at = 0; at < 600; at++) words.add(`${random.pick(['comp', 'depl', 'q', 'é'])}${at}rare`);
	const uses = [1, 2, 3].map((count) => JSON.stringify([[[-25, count]], count > 1 ? FIELDS : []]));
	return { words: [...words], uses };
}

function somePage(lexicon: Lexicon, random: SeededRandom): IndexedPage {
	const words = new Set<number>();
	while (words.size < 300) words.add(random.below(COMMON));
	while (words.size < 310) words.add(random.below(lexicon.words.length));
	return {
		name: 'page',
		length: 1,
		record: Uint8Array.of(),
		words: Uint32Array.from(words),
		uses: Uint32Array.from(words, () => random.below(lexicon.uses.length)),
	};
}

function edited(pages: IndexedPage[], lexicon: Lexicon, random: SeededRandom): IndexedPage[] {
	const kind = random.below(20);
	if (kind === 0) return pages.slice(1);
	if (kind === 1) return [...pages, somePage(lexicon, random)];
	// A word that is new, one that goes from every page, or a page that is another one.
	if (kind === 2) lexicon.words.push(`new${lexicon.words.length}`);
	const gone = random.below(lexicon.words.length);
	const isEverywhere = kind === 3;
	const places = new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(PAGES)));
	return pages.map((page, at) => {
		if (isEverywhere) return withoutWord(page, gone);
		if (!places.has(at)) return page;
		return kind < 8 ? somePage(lexicon, random) : withoutWord(page, random.below(300));
	});
}

/** @param number - Of the lexicon. */
function withoutWord(page: IndexedPage, number: number): IndexedPage {
	const isKept = [...page.words].map((word) => word !== number);
	if (!isKept.includes(false)) return page;
	return {
		...page,
		words: page.words.filter((_, at) => isKept[at]),
		uses: page.uses.filter((_, at) => isKept[at]),
	};
}
