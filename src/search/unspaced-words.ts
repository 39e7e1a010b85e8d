/**
 * Scripts that put no spaces between words. What is asked for may stand anywhere in a run of such
 * letters, so runs are looked for by their letters and pairs of letters.
 */
import { splitWords } from './split-words.ts';

const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Longer runs are sentences. */
const LONGEST_WORD = 4;
/** Pagefind drops them from what is asked. */
const MARKS = /\p{M}+/gu;

export function hasUnspaced(text: string): boolean {
	return UNSPACED.test(text);
}

/** The letters and pairs of letters under which the runs of a text are found; empty for most. */
export function unspacedGrams(text: string): string[] {
	if (!UNSPACED.test(text)) return [];
	const runs = splitWords(text).filter((word) => UNSPACED.test(word));
	return [...new Set(runs.flatMap((run) => [...lettersOf(run), ...pairsOf(run)]))];
}

/**
 * What a word of a question is asked as, each of which must be found.
 *
 * @example askedGrams('数据库') // → ['数据', '据库']
 * @example askedGrams('database') // → ['database']
 */
export function askedGrams(word: string): string[] {
	if (!UNSPACED.test(word)) return [word];
	const pairs = pairsOf(word);
	return pairs.length > 0 ? pairs : lettersOf(word);
}

/**
 * A run that is too long to be one word, as words of its pairs; everything else as it is.
 *
 * @param parts - A word of a question, in the parts that are tied together.
 */
export function partRun(parts: string[]): string[][] {
	const [run] = parts;
	const isRun = parts.length === 1 && run !== undefined && UNSPACED.test(run);
	if (!isRun || lettersOf(run).length <= LONGEST_WORD) return [parts];
	return pairsOf(run).map((pair) => [pair]);
}

function lettersOf(word: string): string[] {
	return [...word.replace(MARKS, '')];
}

function pairsOf(word: string): string[] {
	const letters = lettersOf(word);
	return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
