import { promptSections } from './prompt-sections.ts';
import type { SearchDocument, SearchPart } from './search-document.ts';
import type { WordTable } from './word-table.ts';

/** A prompt's sections, and the words of their lines as numbers of a table. */
export interface ReadPrompt {
	sections: SearchPart[];
	/** One array for all lines: one a line would take more room than the words. */
	words: Uint32Array;
	/** Behind the last word of each line, section by section. */
	lineEnds: Uint32Array;
}

export function readPrompt({ prompt }: SearchDocument, table: WordTable): ReadPrompt {
	const sections = promptSections(prompt);
	const words: number[] = [];
	const lineEnds: number[] = [];
	for (const { lines } of sections) {
		for (const line of lines) {
			table.read(line, words);
			lineEnds.push(words.length);
		}
	}
	return { sections, words: Uint32Array.from(words), lineEnds: Uint32Array.from(lineEnds) };
}
