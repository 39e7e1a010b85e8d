import type { ReadPrompt } from './read-prompt.ts';
import type { SearchPart } from './search-document.ts';
import type { WordTable } from './word-table.ts';

const CLAUSE_END = /[,;:()|•–—"“”]+|\s-+\s|\.(?:\s|$)/;
const OTHER_SPACE = /[^\S ]/;
/** A clause that is longer is cut to this many words before and after the telling one. */
const LONGEST_CLAUSE = 4;
const WORDS_AROUND = 1;

/**
 * The sections of a prompt with only the clauses as lines in which its telling words stand.
 *
 * @param telling - Numbers of the table, as the prompt's words are.
 */
export function chooseClauses(
	{ sections, words, lineEnds }: ReadPrompt,
	{ telling, table }: { telling: Iterable<number>; table: WordTable }
): SearchPart[] {
	const left = new Set(telling);
	let line = 0;
	let start = 0;
	const isTelling = (): boolean => {
		const end = lineEnds[line++] ?? 0;
		let found = false;
		for (; start < end; start++) found ||= left.has(words[start] ?? -1);
		return found;
	};
	return sections.map((section) => ({
		...section,
		lines: section.lines.flatMap((text) => (isTelling() ? cutClauses(text, left, table) : [])),
	}));
}

/** Takes what it keeps out of `telling`, so that each word is kept once. */
function cutClauses(line: string, telling: Set<number>, table: WordTable): string[] {
	const cut: string[] = [];
	for (const clause of line.split(CLAUSE_END)) {
		const words = piecesOf(clause);
		let first = -1;
		let last = -1;
		for (let at = 0; at < words.length; at++) {
			if (!takeTelling(table.readPiece(words[at] ?? ''), telling)) continue;
			if (first < 0) first = at;
			last = at;
		}
		if (first < 0) continue;
		const kept =
			words.length <= LONGEST_CLAUSE
				? words
				: words.slice(Math.max(0, first - WORDS_AROUND), last + WORDS_AROUND + 1);
		cut.push(kept.join(' '));
	}
	return cut;
}

function piecesOf(text: string): string[] {
	// Nearly all have plain spaces only, and splitting at one character is quicker by far.
	const pieces = OTHER_SPACE.test(text) ? text.split(/\s+/) : text.split(' ');
	return pieces.includes('') ? pieces.filter((piece) => piece !== '') : pieces;
}

function takeTelling(words: readonly number[], telling: Set<number>): boolean {
	let isTelling = false;
	for (let at = 0; at < words.length; at++)
		isTelling = telling.delete(words[at] ?? -1) || isTelling;
	return isTelling;
}
