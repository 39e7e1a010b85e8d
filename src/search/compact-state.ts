import type { DocumentWords } from './document-words.ts';
import type { IndexedPage, IndexState } from './index-state.ts';
import { byPlace, keepPieceWords } from './piece-words.ts';

/** What is not used may be kept as long as it is less: to leave it out, all the rest is numbered anew. */
const WORTH_LEAVING_OUT = 1 / 32;

/**
 * The same state without the words that no document and no page uses any more, and without pieces that
 * are found under such words, when there are many.
 */
export function compactState(state: IndexState): IndexState {
	const words = dropUnused(
		state.words,
		[...state.documents.values()].flatMap(({ candidates, others }) => [candidates, others])
	);
	const pages = [...state.pages.values()];
	const indexWords = dropUnused(
		state.lexicon.words,
		pages.map((page) => page.words)
	);
	const uses = dropUnused(
		state.lexicon.uses,
		pages.map((page) => page.uses)
	);
	if (![words, indexWords, uses].some(({ isWorthIt }) => isWorthIt)) return state;
	const renumberDocument = (document: DocumentWords): DocumentWords => ({
		...document,
		candidates: words.renumber(document.candidates),
		others: words.renumber(document.others),
	});
	const renumberPage = (page: IndexedPage): IndexedPage => ({
		...page,
		words: indexWords.renumber(page.words),
		uses: uses.renumber(page.uses),
	});
	return {
		...state,
		words: words.kept,
		lexicon: { words: indexWords.kept, uses: uses.kept },
		pieces: byPlace((place) => keepPieceWords(state.pieces[place], indexWords)),
		telling: {
			...state.telling,
			texts: state.telling.texts.filter((_, number) => words.has(number)),
		},
		documents: mapValues(state.documents, renumberDocument),
		pages: mapValues(state.pages, renumberPage),
	};
}

interface Compacted {
	kept: string[];
	isWorthIt: boolean;
	has(number: number): boolean;
	renumber(numbers: Uint32Array): Uint32Array;
}

function dropUnused(texts: readonly string[], uses: readonly Uint32Array[]): Compacted {
	const numbers = new Uint32Array(texts.length);
	// Counted loops: of two million numbers in an edit, each step of another one would leave garbage.
	for (const used of uses) for (let at = 0; at < used.length; at++) numbers[used[at] ?? 0] = 1;
	const kept = texts.filter((_, number) => numbers[number] === 1);
	const isWorthIt = kept.length < texts.length * (1 - WORTH_LEAVING_OUT);
	if (kept.length === texts.length)
		return { kept, isWorthIt, has: () => true, renumber: (same) => same };
	let next = 0;
	// One more than the new number.
	for (let number = 0; number < numbers.length; number++) {
		if (numbers[number] === 1) numbers[number] = ++next;
	}
	return {
		kept,
		isWorthIt,
		has: (number) => numbers[number] !== 0,
		renumber: (old) => old.map((number) => (numbers[number] ?? 1) - 1),
	};
}

function mapValues<Value>(
	map: ReadonlyMap<string, Value>,
	change: (value: Value) => Value
): Map<string, Value> {
	return new Map([...map].map(([key, value]) => [key, change(value)]));
}
