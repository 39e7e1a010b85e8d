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
const KNOWN = 1;
const TAKEN = 2;

/** Makes what sorts out the words of documents. They change only with the document. */
export function createWordSorter(
	table: WordTable
): (document: SearchDocument, prompt: ReadPrompt) => DocumentWords {
	// By word, and zero between two documents: a table for each would cost more than all the counting.
	let counts = new Uint32Array(0);
	let marks = new Uint8Array(0);
	const canTell = createTellingMemo(table);

	function makeRoom(): void {
		if (counts.length >= table.words.length) return;
		counts = new Uint32Array(table.words.length * 2);
		marks = new Uint8Array(table.words.length * 2);
	}

	/** Each word once. */
	function countWords(words: Uint32Array): number[] {
		const met: number[] = [];
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? 0;
			const count = counts[word] ?? 0;
			if (count === 0) met.push(word);
			counts[word] = count + 1;
		}
		return met;
	}

	function setMarks(words: readonly number[], mark: number): void {
		for (let at = 0; at < words.length; at++) marks[words[at] ?? 0] = mark;
	}

	function takeUnmarked(words: readonly number[], taken: number[]): void {
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? 0;
			if (marks[word] === TAKEN) continue;
			marks[word] = TAKEN;
			taken.push(word);
		}
	}

	return ({ name, title, whenToUse, description }, { sections, words }) => {
		const known = table.read([name, title, whenToUse].join(' '));
		const said: number[] = [];
		const texts = [name, title, description, ...sections.map((section) => section.title)];
		for (const text of texts) table.read(text, said);
		makeRoom();
		const met = countWords(words);
		// A result is found by these in any case.
		setMarks(known, KNOWN);
		const candidates = met.filter((word) => marks[word] !== KNOWN && canTell(word));
		const uses = candidates.map((word) => counts[word] ?? 0);
		setMarks(candidates, TAKEN);
		const others: number[] = [];
		takeUnmarked(said, others);
		takeUnmarked(met, others);
		for (const list of [known, candidates, others]) setMarks(list, 0);
		for (let at = 0; at < met.length; at++) counts[met[at] ?? 0] = 0;
		return {
			candidates: Uint32Array.from(candidates),
			uses: Uint32Array.from(uses),
			others: Uint32Array.from(others),
		};
	};
}

/** Whether a word of the table can tell prompts apart. Each is looked at once. */
function createTellingMemo(table: WordTable): (word: number) => boolean {
	const known: boolean[] = [];
	return (number) => {
		for (let next = known.length; next <= number; next++) {
			const word = table.words[next] ?? '';
			known.push(word.length <= LONGEST_WORD && !QUERY_STOP_WORDS.has(word));
		}
		return known[number] ?? false;
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
