import type { ReadPrompt } from './read-prompt.ts';
import type { SearchPart } from './search-document.ts';
import type { WordTable } from './word-table.ts';

const CLAUSE_END = /[,;:()|•–—"“”]+|\s-+\s|\.(?:\s|$)/;
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
	return line.split(CLAUSE_END).flatMap((clause) => {
		const words = clause.split(/\s+/).filter((word) => word !== '');
		const kept = words.flatMap((word, index) =>
			takeTelling(table.read(word), telling) ? [index] : []
		);
		const [first] = kept;
		const last = kept.at(-1);
		if (first === undefined || last === undefined) return [];
		if (words.length <= LONGEST_CLAUSE) return [words.join(' ')];
		return [words.slice(Math.max(0, first - WORDS_AROUND), last + WORDS_AROUND + 1).join(' ')];
	});
}

function takeTelling(words: readonly number[], telling: Set<number>): boolean {
	const found = words.filter((word) => telling.has(word));
	for (const word of found) telling.delete(word);
	return found.length > 0;
}
