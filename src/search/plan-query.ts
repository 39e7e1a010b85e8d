/** How a question is read, before anything is asked of the index. */
import { correctSpelling, type Vocabulary } from './correct-spelling.ts';
import { QUERY_STOP_WORDS } from './query-stop-words.ts';
import { splitJoinedWords, splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { SYNONYMS, type Synonyms } from './synonyms.ts';
import { askedGrams, partRun } from './unspaced-words.ts';

/** A long text pasted into the box is read up to here. */
export const MOST_CHARACTERS = 400;
const MOST_TERMS = 16;
const LONGEST_PHRASE = 3;
/** Shorter words are names, and names have no inflections. */
const SHORTEST_STEMMED = 4;

export interface QueryTerm {
	/** As the reader has typed it, folded. */
	typed: string;
	/** Ways to find it, the plainest first; the words of one way must all be found. */
	ways: string[][];
	/** How many of the ways are the word itself; those after them are other names for it. */
	own: number;
}

export interface QueryPlan {
	terms: QueryTerm[];
	/** Slips that were mended, in order. */
	corrected: { typed: string; meant: string }[];
	/** Words that are also looked for under other names. */
	widened: { typed: string; also: string[] }[];
	/** Words left out because they say nothing of the agent wanted. */
	dropped: string[];
	/** The question with its slips mended. */
	readAs: string;
}

export interface PlanOptions {
	/** Null while it has not been loaded: then nothing is corrected. */
	vocabulary: Vocabulary | null;
	synonyms?: Synonyms;
	/** True to take every word as it was typed. */
	verbatim?: boolean;
}

/**
 * @example
 * planQuery('my k8s pods keep crashng', { vocabulary }).terms.map(({ typed }) => typed)
 * // → ['k8s', 'pods', 'keep', 'crashng']
 */
export function planQuery(query: string, options: PlanOptions): QueryPlan {
	const { vocabulary, verbatim = false } = options;
	const synonyms = addStems(options.synonyms ?? SYNONYMS);
	const typed = splitJoinedWords(query.slice(0, MOST_CHARACTERS)).flatMap(partRun);
	const words = typed.map((parts) => ({
		parts,
		meant: verbatim ? parts : parts.map((part) => meantWord(part, vocabulary, synonyms)),
	}));
	const telling = words.filter(({ parts }) => !isStopWord(parts));
	const kept = uniqueWords(telling.length > 0 ? telling : words).slice(0, MOST_TERMS);
	const phrases = verbatim
		? new Map<string, string[]>()
		: findPhrases(
				words.map(({ meant }) => meant),
				synonyms
			);
	const read = kept.map((word) => {
		const also = verbatim ? [] : otherNames(word.meant, phrases, synonyms);
		return { ...word, also, typed: word.parts.join('-') };
	});
	const corrected = kept.flatMap(({ parts, meant }) =>
		parts.flatMap((part, index) => {
			const word = meant[index] ?? part;
			return word === part ? [] : [{ typed: part, meant: word }];
		})
	);
	return {
		terms: read.map(({ typed, meant, also }) => readTerm(typed, meant, also)),
		corrected,
		widened: read.filter(({ also }) => also.length > 0).map(({ typed, also }) => ({ typed, also })),
		dropped:
			telling.length > 0
				? words.filter(({ parts }) => isStopWord(parts)).map(({ parts }) => parts.join(' '))
				: [],
		readAs: corrected.reduce(replaceWord, query.trim()),
	};
}

function meantWord(part: string, vocabulary: Vocabulary | null, synonyms: SynonymTable): string {
	if (vocabulary === null || QUERY_STOP_WORDS.has(part) || lookUp(part, synonyms).length > 0)
		return part;
	return correctSpelling(part, vocabulary) ?? part;
}

function readTerm(typed: string, meant: string[], also: string[]): QueryTerm {
	const parts = meant.flatMap(askedGrams);
	const own = meant.length > 1 ? [parts, [meant.join('')]] : [parts];
	const others = also.map((phrase) =>
		splitWords(phrase).filter((word) => !QUERY_STOP_WORDS.has(word))
	);
	return { typed, ways: [...own, ...others], own: own.length };
}

/** Other names of the word by itself, of its parts, and of the phrases that it stands in. */
function otherNames(
	meant: string[],
	phrases: ReadonlyMap<string, readonly string[]>,
	synonyms: SynonymTable
): string[] {
	const names = [meant.join(''), ...meant].flatMap((word) => lookUp(word, synonyms));
	return [...new Set([...names, ...meant.flatMap((word) => phrases.get(word) ?? [])])];
}

/** From each word of a known phrase (`machine learning`) to the other names of that phrase. */
function findPhrases(words: string[][], synonyms: SynonymTable): Map<string, string[]> {
	const flat = words.flat();
	const found = new Map<string, string[]>();
	for (let start = 0; start < flat.length; start++) {
		for (let length = 2; length <= LONGEST_PHRASE; length++) {
			const phrase = flat.slice(start, start + length);
			const names = lookUp(phrase.join(' '), synonyms);
			if (names.length === 0) continue;
			for (const word of phrase) found.set(word, [...(found.get(word) ?? []), ...names]);
		}
	}
	return found;
}

function lookUp(word: string, synonyms: SynonymTable): readonly string[] {
	return synonyms.get(word) ?? synonyms.get(stemKey(word)) ?? [];
}

function addStems(synonyms: Synonyms): SynonymTable {
	const stemmed = Object.entries(synonyms)
		.filter(([word]) => word.length >= SHORTEST_STEMMED && !word.includes(' '))
		.map(([word, names]): [string, readonly string[]] => [stemKey(word), names]);
	return new Map([...stemmed, ...Object.entries(synonyms)]);
}

/** Holds a blank at its start, so that a stem is never taken for a word. */
function stemKey(word: string): string {
	return ` ${stemWord(word)}`;
}

function isStopWord(parts: string[]): boolean {
	return parts.every((part) => QUERY_STOP_WORDS.has(part));
}

function uniqueWords<Word extends { parts: string[] }>(words: Word[]): Word[] {
	return [...new Map(words.map((word) => [word.parts.join('-'), word])).values()];
}

function replaceWord(text: string, { typed, meant }: { typed: string; meant: string }): string {
	const start = text.toLowerCase().indexOf(typed);
	return start < 0 ? text : text.slice(0, start) + meant + text.slice(start + typed.length);
}

type SynonymTable = ReadonlyMap<string, readonly string[]>;
