import type { SearchDocument } from './search-document.ts';
import type { WordTable } from './word-table.ts';

/** What is known of the words of a collection. Words stand as their numbers in the table. */
export interface WordCounts {
	/** How many texts hold each word, by its number. */
	texts: readonly number[];
	/** How many texts there are. */
	total: number;
	/** Of each document the words of its sections. */
	documents: readonly DocumentWords[];
}

/** One array a document: one a line would take more room than the words. */
export interface DocumentWords {
	words: Uint32Array;
	/** Behind the last word of each line, section by section. */
	lineEnds: Uint32Array;
}

/** Reads all documents once: what comes after works with the numbers. */
export function countWords(documents: readonly SearchDocument[], table: WordTable): WordCounts {
	const texts: number[] = [];
	const lastText: number[] = [];
	const count = (words: Iterable<number>, text: number): void => {
		for (const word of words) {
			if (lastText[word] === text) continue;
			lastText[word] = text;
			texts[word] = (texts[word] ?? 0) + 1;
		}
	};
	const read = documents.map(({ name, title, description, sections }, text) => {
		const headings = sections.map((section) => section.title);
		for (const part of [name, title, description, ...headings]) count(table.read(part), text);
		const lineEnds: number[] = [];
		const inLines: number[] = [];
		for (const line of sections.flatMap((section) => section.lines)) {
			for (const word of table.read(line)) inLines.push(word);
			lineEnds.push(inLines.length);
		}
		count(inLines, text);
		return { words: Uint32Array.from(inLines), lineEnds: Uint32Array.from(lineEnds) };
	});
	return { texts, total: documents.length, documents: read };
}

/** How many texts hold each word, by the word. */
export function countsByWord({ texts }: WordCounts, { words }: WordTable): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [number, word] of words.entries()) {
		const count = texts[number];
		if (count !== undefined) counts.set(word, count);
	}
	return counts;
}
