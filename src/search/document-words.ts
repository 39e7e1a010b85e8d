import { QUERY_STOP_WORDS } from './query-stop-words.ts';
import type { ReadPrompt } from './read-prompt.ts';
import type { SearchDocument } from './search-document.ts';
import type { WordTable } from './word-table.ts';

/** The words of a document as numbers of a table; each word stands in one of the two lists, once. */
export interface DocumentWords {
	/** Words of the prompt that can tell it from other prompts, in their order. */
	candidates: Uint32Array;
	/** How often each of them stands there. */
	uses: Uint32Array;
	/** All its other words. */
	others: Uint32Array;
}

const LONGEST_WORD = 40;

/** Makes what sorts out the words of documents. They change only with the document. */
export function createWordSorter(
	table: WordTable
): (document: SearchDocument, prompt: ReadPrompt) => DocumentWords {
	// Zero between two documents: a table for each would cost more than all the counting.
	let counts = new Uint32Array(0);

	function countWords(words: Uint32Array): number[] {
		if (counts.length < table.words.length) counts = new Uint32Array(table.words.length * 2);
		const met: number[] = [];
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? 0;
			const count = counts[word] ?? 0;
			if (count === 0) met.push(word);
			counts[word] = count + 1;
		}
		return met;
	}

	return ({ name, title, whenToUse, description }, { sections, words }) => {
		// A result is found by these in any case.
		const known = new Set(table.read([name, title, whenToUse].join(' ')));
		const others = new Set<number>();
		const texts = [name, title, description, ...sections.map((section) => section.title)];
		for (const text of texts) for (const word of table.read(text)) others.add(word);
		const candidates: number[] = [];
		const uses: number[] = [];
		const met = countWords(words);
		for (let at = 0; at < met.length; at++) {
			const word = met[at] ?? 0;
			if (known.has(word) || !canTell(table.words[word] ?? '')) others.add(word);
			else {
				candidates.push(word);
				uses.push(counts[word] ?? 0);
				others.delete(word);
			}
			counts[word] = 0;
		}
		return {
			candidates: Uint32Array.from(candidates),
			uses: Uint32Array.from(uses),
			others: Uint32Array.from(others),
		};
	};
}

/** How many documents hold each word, by its number. */
export function countTexts(documents: readonly DocumentWords[], words: number): Uint32Array {
	const texts = new Uint32Array(words);
	const count = (word: number): void => {
		texts[word] = (texts[word] ?? 0) + 1;
	};
	for (const { candidates, others } of documents) {
		candidates.forEach(count);
		others.forEach(count);
	}
	return texts;
}

function canTell(word: string): boolean {
	return word.length <= LONGEST_WORD && !QUERY_STOP_WORDS.has(word);
}
