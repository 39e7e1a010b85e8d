import type { WordPostings } from './group-postings.ts';

/** Cuts words into files, one word after the other. What a file holds does not depend on those before it. */
export interface WordCutting {
	/** What has been cut, with the file that is not full. */
	readonly cuts: readonly (readonly WordPostings[])[];
	add(word: WordPostings): void;
	/** Whether a new file would begin with a word. */
	isCutBefore(word: string): boolean;
}

/** Bytes of one file before compression; smaller ones cost more requests than they save. */
const FILE_BYTES = 8000;
const MOST_FILE_BYTES = 16_000;
/** Words of the same beginning stay in one file, since who asks for a beginning is given one file. */
const BEGINNING = 3;
const LONG_BEGINNING = 4;

/** @param sizeOf - How many bytes a word takes. */
export function createCutting(sizeOf: (word: WordPostings) => number): WordCutting {
	const cuts: WordPostings[][] = [];
	let last: WordPostings[] = [];
	let size = 0;

	function isCutBefore(word: string): boolean {
		const before = last.at(-1)?.word ?? '';
		const limit = beginsAlike(before, word, BEGINNING) ? MOST_FILE_BYTES : FILE_BYTES;
		return cuts.length === 0 || (size >= limit && !beginsAlike(before, word, LONG_BEGINNING));
	}

	return {
		cuts,
		isCutBefore,
		add(word) {
			if (isCutBefore(word.word)) {
				last = [];
				cuts.push(last);
				size = 0;
			}
			last.push(word);
			size += sizeOf(word);
		},
	};
}

function beginsAlike(first: string, second: string, length: number): boolean {
	return first.slice(0, length) === second.slice(0, length);
}
