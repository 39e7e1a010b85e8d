/**
 * Which words of the prompts are indexed. A word that stands in most prompts tells no agent from
 * another, and a whole prompt makes the index three times as large and its answers worse; so each
 * agent keeps the words that are telling for it, in the clauses that they stand in.
 */
import { compareCodeUnits } from '../core/derive/fold.ts';
import { QUERY_STOP_WORDS } from './query-stop-words.ts';
import type { SearchPart } from './search-document.ts';
import type { WordReader } from './word-reader.ts';

const TELLING_WORDS = 80;
const CLAUSE_END = /[,;:()|•–—"“”]+|\s-+\s|\.(?:\s|$)/;
/** A clause that is longer is cut to this many words before and after the telling one. */
const LONGEST_CLAUSE = 4;
const WORDS_AROUND = 1;
const LONGEST_WORD = 40;

/** How many texts hold each word. */
export function countTexts(texts: Iterable<readonly string[]>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of texts) {
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/**
 * The same parts with only their telling clauses as lines.
 *
 * @param known - Words of the agent that are indexed anyway.
 * @param counts - How many texts of the collection hold each word.
 */
export function chooseClauses(parts: readonly SearchPart[], context: ClauseContext): SearchPart[] {
	const telling = tellingWords(parts, context);
	const { readWords } = context;
	return parts.map((part) => ({
		...part,
		lines: part.lines.flatMap((line) =>
			readWords(line).some((word) => telling.has(word)) ? cutClauses(line, telling, readWords) : []
		),
	}));
}

/** Takes what it keeps out of `telling`, so that each word is kept once. */
function cutClauses(line: string, telling: Set<string>, readWords: WordReader): string[] {
	return line.split(CLAUSE_END).flatMap((clause) => {
		const words = clause.split(/\s+/).filter((word) => word !== '');
		const kept = words.flatMap((word, index) =>
			takeTelling(readWords(word), telling) ? [index] : []
		);
		const [first] = kept;
		const last = kept.at(-1);
		if (first === undefined || last === undefined) return [];
		if (words.length <= LONGEST_CLAUSE) return [words.join(' ')];
		return [words.slice(Math.max(0, first - WORDS_AROUND), last + WORDS_AROUND + 1).join(' ')];
	});
}

function takeTelling(words: readonly string[], telling: Set<string>): boolean {
	const found = words.filter((word) => telling.has(word));
	for (const word of found) telling.delete(word);
	return found.length > 0;
}

function tellingWords(
	parts: readonly SearchPart[],
	{ known, counts, total, readWords }: ClauseContext
): Set<string> {
	const uses = new Map<string, number>();
	for (const { lines } of parts) {
		for (const line of lines) {
			for (const word of readWords(line)) uses.set(word, (uses.get(word) ?? 0) + 1);
		}
	}
	const weighed = [...uses]
		.filter(
			([word]) => !(known.has(word) || QUERY_STOP_WORDS.has(word)) && word.length <= LONGEST_WORD
		)
		.map(([word, count]): [string, number] => [
			word,
			(1 + Math.log(count)) * Math.log((total + 1) / (counts.get(word) ?? 1)),
		])
		.sort((first, second) => second[1] - first[1] || compareCodeUnits(first[0], second[0]));
	return new Set(weighed.slice(0, TELLING_WORDS).map(([word]) => word));
}

interface ClauseContext {
	known: ReadonlySet<string>;
	counts: ReadonlyMap<string, number>;
	total: number;
	readWords: WordReader;
}
