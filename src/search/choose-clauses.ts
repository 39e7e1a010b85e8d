/**
 * Which words of the prompts are indexed. A word that stands in most prompts tells no agent from
 * another, and a whole prompt makes the index three times as large and its answers worse; so each
 * agent keeps the words that are telling for it, in the clauses that they stand in.
 */
import { compareCodeUnits } from '../core/derive/fold.ts';
import { QUERY_STOP_WORDS } from './query-stop-words.ts';
import type { SearchDocument, SearchPart } from './search-document.ts';
import type { DocumentWords, WordCounts } from './word-counts.ts';
import type { WordTable } from './word-table.ts';

const TELLING_WORDS = 80;
const CLAUSE_END = /[,;:()|•–—"“”]+|\s-+\s|\.(?:\s|$)/;
/** A clause that is longer is cut to this many words before and after the telling one. */
const LONGEST_CLAUSE = 4;
const WORDS_AROUND = 1;
const LONGEST_WORD = 40;

/** Chooses the telling clauses of documents of one collection. */
export interface ClauseChooser {
	/**
	 * The sections of a document with only their telling clauses as lines.
	 *
	 * @param position - The document's place among those that were counted.
	 */
	choose(document: SearchDocument, position: number): SearchPart[];
}

export function createClauseChooser(table: WordTable, counts: WordCounts): ClauseChooser {
	const { texts, total, documents } = counts;
	/** How often each word stands in the document that is looked at; all zero between two. */
	const uses: number[] = [];

	function tellingWords(words: Uint32Array, known: ReadonlySet<number>): Set<number> {
		const met: number[] = [];
		for (const word of words) {
			const count = uses[word] ?? 0;
			if (count === 0) met.push(word);
			uses[word] = count + 1;
		}
		const weighed: { word: number; weight: number }[] = [];
		for (const word of met) {
			const count = uses[word] ?? 0;
			uses[word] = 0;
			if (known.has(word) || !canTell(table.words[word] ?? '')) continue;
			const rarity = Math.log((total + 1) / (texts[word] ?? 1));
			weighed.push({ word, weight: (1 + Math.log(count)) * rarity });
		}
		weighed.sort(
			(first, second) =>
				second.weight - first.weight ||
				compareCodeUnits(table.words[first.word] ?? '', table.words[second.word] ?? '')
		);
		return new Set(weighed.slice(0, TELLING_WORDS).map(({ word }) => word));
	}

	return {
		choose({ name, title, whenToUse, sections }, position) {
			const { words, lineEnds } = documents[position] as DocumentWords;
			const known = new Set(table.read([name, title, whenToUse].join(' ')));
			const telling = tellingWords(words, known);
			let line = 0;
			let start = 0;
			const isTelling = (): boolean => {
				const end = lineEnds[line++] ?? 0;
				let found = false;
				for (; start < end; start++) found ||= telling.has(words[start] ?? -1);
				return found;
			};
			return sections.map((section) => ({
				...section,
				lines: section.lines.flatMap((text) =>
					isTelling() ? cutClauses(text, telling, table) : []
				),
			}));
		},
	};
}

function canTell(word: string): boolean {
	return word.length <= LONGEST_WORD && !QUERY_STOP_WORDS.has(word);
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
