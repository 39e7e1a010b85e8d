/**
 * Which texts speak of the same things. Terms weigh by how rare they are (tf-idf); only the heaviest
 * of each text count, and terms that very many share are no reason, so the work grows with the
 * number of texts and not with its square.
 */
import { compareCodeUnits } from './fold.ts';
import { eachTerm, type PackedTerms } from './packed-terms.ts';
import { isNameForm } from './terms.ts';

const TERMS_A_TEXT = 32;
/** A term that more texts share than this ties none of them together. */
const MOST_SHARING = 150;
const MOST_SHARING_PART = 0.15;
/** In a small collection a term of half the texts still tells something. */
const FEW_SHARING = 6;
/** Among few texts an ordinary word is rare by chance: only names count there. */
const FEW_TEXTS = 40;
/** What is called by a name tells more. */
const NAME_BONUS = 1.6;
const LEAST_SHARED_TERMS = 2;
const LEAST_LIKENESS = 0.12;
const LIKE_A_TEXT = 12;

export interface AlikeText {
	/** Texts of one name are not compared, and of those alike only the best of each name is given. */
	name: string;
	terms: PackedTerms;
}

export interface Like {
	/** Position of the other text. */
	index: number;
	/** 0 to 1. */
	likeness: number;
	/** What both speak of, the most telling first, as it is written inside sentences. */
	terms: string[];
}

/**
 * For each text, those most like it, the most alike first.
 *
 * @param ignored - Keys of terms that count for nothing.
 */
export function findAlike(
	texts: readonly AlikeText[],
	ignored: ReadonlySet<string> = new Set()
): Like[][] {
	const vectors = nameWords(texts, ignored).map(weighTerms);
	for (const [index, vector] of vectors.entries()) {
		for (const { word, weight } of vector) word.uses.push({ index, weight });
	}
	const sums = new Float64Array(texts.length);
	return texts.map(({ name }, index) => {
		const vector = vectors[index] ?? [];
		const weights = new Map(vector.map(({ word, weight }) => [word, weight]));
		const seen = new Set([name]);
		const alike: Like[] = [];
		for (const other of rankAlike(vector, sums)) {
			const otherName = texts[other.index]?.name ?? '';
			if (seen.has(otherName)) continue;
			const terms = sharedTerms(vectors[other.index] ?? [], weights);
			if (terms.length < LEAST_SHARED_TERMS) continue;
			seen.add(otherName);
			alike.push({ ...other, terms });
			if (alike.length === LIKE_A_TEXT) break;
		}
		return alike;
	});
}

/**
 * @param sums - As long as there are texts, all zero, and left so: a table for each text would cost
 * more than all the sums.
 */
function rankAlike(
	vector: readonly WeighedWord[],
	sums: Float64Array
): { index: number; likeness: number }[] {
	const met: number[] = [];
	for (const { word, weight } of vector) {
		for (const use of word.uses) {
			const sum = sums[use.index] ?? 0;
			if (sum === 0) met.push(use.index);
			sums[use.index] = sum + weight * use.weight;
		}
	}
	const alike: { index: number; likeness: number }[] = [];
	for (const index of met) {
		const likeness = sums[index] ?? 0;
		if (likeness >= LEAST_LIKENESS) alike.push({ index, likeness });
		sums[index] = 0;
	}
	return alike.sort(
		(first, second) => second.likeness - first.likeness || first.index - second.index
	);
}

/** The words of a text that are not ignored, and beside each what it counts there. */
interface NamedWords {
	words: Word[];
	counts: number[];
}

/**
 * Of each word besides: how many texts hold it, how it is mostly written, and from that what it tells.
 */
function nameWords(texts: readonly AlikeText[], ignored: ReadonlySet<string>): NamedWords[] {
	const vocabulary = new Map<string, Word | null>([...ignored].map((key) => [key, null]));
	const named = texts.map(({ terms }) => {
		const words: Word[] = [];
		const counts: number[] = [];
		eachTerm(terms, (key, form, weight) => {
			let word = vocabulary.get(key);
			if (word === null) return;
			if (word === undefined) {
				word = createWord(key);
				vocabulary.set(key, word);
			}
			word.texts += 1;
			if (form !== '') voteFor(form, word);
			words.push(word);
			counts.push(weight);
		});
		return { words, counts };
	});
	const most = Math.min(MOST_SHARING, Math.max(FEW_SHARING, texts.length * MOST_SHARING_PART));
	for (const word of vocabulary.values()) {
		if (word === null || word.texts < 2 || word.texts > most) continue;
		const isName = isNameForm(word.form);
		word.tells = texts.length < FEW_TEXTS ? isName : word.form !== '';
		word.bonus = isName ? NAME_BONUS : 1;
		word.rarity = Math.log((texts.length + 1) / word.texts);
	}
	return named;
}

function createWord(key: string): Word {
	return {
		key,
		texts: 0,
		form: '',
		votes: 0,
		others: null,
		bonus: 1,
		rarity: 0,
		tells: false,
		uses: [],
	};
}

/** The form with the most votes is the word's; of two with as many, the one that had them first. */
function voteFor(form: string, word: Word): void {
	if (form === word.form) {
		word.votes += 1;
		return;
	}
	word.others ??= new Map();
	const votes = (word.others.get(form) ?? 0) + 1;
	word.others.set(form, votes);
	if (votes <= word.votes) return;
	word.others.set(word.form, word.votes);
	word.form = form;
	word.votes = votes;
}

/** The heaviest words of a text, heaviest first, the whole of them as long as one. */
function weighTerms({ words, counts }: NamedWords): WeighedWord[] {
	const heaviest: WeighedWord[] = [];
	for (const [index, word] of words.entries()) {
		if (!word.tells) continue;
		const weight = counts[index] ?? 0;
		const one = { word, weight: (1 + Math.log(weight)) * word.rarity * word.bonus };
		const last = heaviest[TERMS_A_TEXT - 1];
		if (last !== undefined && byWeight(last, one) < 0) continue;
		// Few of the many words get here, so no list of all has to be sorted.
		let place = heaviest.length;
		while (place > 0 && byWeight(heaviest[place - 1] as WeighedWord, one) > 0) place -= 1;
		heaviest.splice(place, 0, one);
		if (heaviest.length > TERMS_A_TEXT) heaviest.pop();
	}
	const length = Math.hypot(...heaviest.map(({ weight }) => weight));
	return heaviest.map(({ word, weight }) => ({ word, weight: weight / length }));
}

/** @param weights - The words of the one text. */
function sharedTerms(other: readonly WeighedWord[], weights: ReadonlyMap<Word, number>): string[] {
	const shared: WeighedWord[] = [];
	for (const { word, weight } of other) {
		const own = weights.get(word);
		if (own !== undefined) shared.push({ word, weight: own * weight * word.bonus });
	}
	return shared.sort(byWeight).map(({ word }) => word.form);
}

function byWeight(first: WeighedWord, second: WeighedWord): number {
	return second.weight - first.weight || compareCodeUnits(first.word.key, second.word.key);
}

interface Word {
	key: string;
	/** How many texts hold it. */
	texts: number;
	form: string;
	votes: number;
	/** Votes of its other forms. */
	others: Map<string, number> | null;
	bonus: number;
	rarity: number;
	/** Whether it can tie texts together. */
	tells: boolean;
	/** Among the heaviest words of which texts it is. */
	uses: { index: number; weight: number }[];
}

interface WeighedWord {
	word: Word;
	weight: number;
}
