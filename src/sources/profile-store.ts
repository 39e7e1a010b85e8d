/**
 * What relating agents needs of their files, for all files of a collection in one piece: what is kept
 * is tables of numbers, which are read at once. What is missing is made again from the file's text.
 */
import type { ProfileRows } from '../core/derive/relation-profile.ts';
import { createVocabulary, type Vocabulary, type WordList } from '../core/derive/vocabulary.ts';
import { joinTexts, splitTexts } from '../core/joined-texts.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';

export interface ProfileStore {
	/** What the numbers of all rows stand for. */
	readonly vocabulary: Vocabulary;
	find(key: string): ProfileRows | null;
	keep(key: string, rows: ProfileRows): void;
	/**
	 * Writes those of some keys, when enough of them are new: a few are made again as quickly.
	 *
	 * @param keys - Of all files as they are now.
	 */
	save(keys: readonly string[]): void;
}

interface StoredProfiles {
	version: string;
	words: string;
	forms: string;
	wordOf: Uint32Array;
	names: string;
	keys: string;
	/** Where the rows of each key end, and all rows one behind the other. */
	termEnds: Uint32Array;
	terms: Uint32Array<ArrayBuffer>;
	mentionEnds: Uint32Array;
	mentions: Uint32Array<ArrayBuffer>;
}

const FEW_NEW = 8;
const NEW_PART = 1 / 64;
/** No word, form or name holds a line end. */
const END = '\n';

/**
 * @param path - The file that holds them.
 * @param version - What another one has written is not used.
 */
export function openProfileStore(path: string, version: string): ProfileStore {
	const stored = readProfiles(path, version);
	const rows = new Map<string, ProfileRows>(stored?.rows);
	const vocabulary = createVocabulary(stored?.list);
	const isNew = new Set<string>();
	return {
		vocabulary,
		find: (key) => rows.get(key) ?? null,
		keep(key, made) {
			rows.set(key, made);
			isNew.add(key);
		},
		save(keys) {
			const count = keys.filter((key) => isNew.has(key)).length;
			if (count <= FEW_NEW + keys.length * NEW_PART) return;
			const kept = keys.flatMap((key): [string, ProfileRows][] => {
				const found = rows.get(key);
				return found === undefined ? [] : [[key, found]];
			});
			writeSealedValue(path, toStored(kept, vocabulary.list, version));
			isNew.clear();
		},
	};
}

function toStored(
	kept: readonly [key: string, rows: ProfileRows][],
	list: WordList,
	version: string
): StoredProfiles {
	const terms = joinRows(kept.map(([, rows]) => rows.terms));
	const mentions = joinRows(kept.map(([, rows]) => rows.mentions));
	return {
		version,
		words: joinTexts(list.words, END),
		forms: joinTexts(list.forms, END),
		wordOf: Uint32Array.from(list.wordOf),
		names: joinTexts(list.names, END),
		keys: joinTexts(
			kept.map(([key]) => key),
			END
		),
		termEnds: terms.ends,
		terms: terms.joined,
		mentionEnds: mentions.ends,
		mentions: mentions.joined,
	};
}

function joinRows(rows: readonly Uint32Array[]): {
	ends: Uint32Array;
	joined: Uint32Array<ArrayBuffer>;
} {
	const ends = new Uint32Array(rows.length);
	let end = 0;
	for (const [index, row] of rows.entries()) {
		end += row.length;
		ends[index] = end;
	}
	const joined = new Uint32Array(end);
	for (const [index, row] of rows.entries()) joined.set(row, (ends[index] as number) - row.length);
	return { ends, joined };
}

function readProfiles(
	path: string,
	version: string
): { list: WordList; rows: [string, ProfileRows][] } | null {
	const stored = readSealedValue<StoredProfiles>(path);
	if (stored?.version !== version) return null;
	const { keys, termEnds, terms, mentionEnds, mentions } = stored;
	return {
		list: {
			words: splitTexts(stored.words, END),
			forms: splitTexts(stored.forms, END),
			wordOf: Array.from(stored.wordOf),
			names: splitTexts(stored.names, END),
		},
		rows: splitTexts(keys, END).map((key, index) => [
			key,
			{
				terms: terms.subarray(termEnds[index - 1] ?? 0, termEnds[index]),
				mentions: mentions.subarray(mentionEnds[index - 1] ?? 0, mentionEnds[index]),
			},
		]),
	};
}
