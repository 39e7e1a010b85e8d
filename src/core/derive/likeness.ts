/**
 * Which texts speak of the same things. Terms weigh by how rare they are (tf-idf); only the heaviest
 * of each text count, and terms that very many share are no reason, so the work grows with the
 * number of texts and not with its square.
 */
import { compareCodeUnits } from './fold.ts';
import { isNameForm, type Term } from './terms.ts';

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
	terms: readonly Term[];
}

export interface Like {
	/** Position of the other text. */
	index: number;
	/** 0 to 1. */
	likeness: number;
	/** What both speak of, the most telling first, as it is written inside sentences. */
	terms: string[];
}

/** For each text, those most like it, the most alike first. */
export function findAlike(texts: readonly AlikeText[]): Like[][] {
	const vocabulary = buildVocabulary(texts);
	const vectors = texts.map(({ terms }) => weighTerms(terms, vocabulary));
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

/** How many texts hold each term, how it is mostly written, and from that what it tells. */
function buildVocabulary(texts: readonly AlikeText[]): Map<string, Word> {
	const vocabulary = new Map<string, Word>();
	const votes = new Map<string, number>();
	for (const { terms } of texts) {
		for (const { key, form } of terms) {
			let word = vocabulary.get(key);
			if (word === undefined) {
				word = { key, texts: 0, form: '', votes: 0, bonus: 1, rarity: 0, tells: false, uses: [] };
				vocabulary.set(key, word);
			}
			word.texts += 1;
			if (form === '') continue;
			const vote = (votes.get(form) ?? 0) + 1;
			votes.set(form, vote);
			if (vote <= word.votes) continue;
			word.form = form;
			word.votes = vote;
		}
	}
	const most = Math.min(MOST_SHARING, Math.max(FEW_SHARING, texts.length * MOST_SHARING_PART));
	for (const word of vocabulary.values()) {
		if (word.texts < 2 || word.texts > most) continue;
		const isName = isNameForm(word.form);
		word.tells = texts.length < FEW_TEXTS ? isName : word.form !== '';
		word.bonus = isName ? NAME_BONUS : 1;
		word.rarity = Math.log((texts.length + 1) / word.texts);
	}
	return vocabulary;
}

function weighTerms(terms: readonly Term[], vocabulary: ReadonlyMap<string, Word>): WeighedWord[] {
	const weighed: WeighedWord[] = [];
	for (const { key, weight } of terms) {
		const word = vocabulary.get(key);
		if (!word?.tells) continue;
		weighed.push({ word, weight: (1 + Math.log(weight)) * word.rarity * word.bonus });
	}
	const heaviest = weighed.sort(byWeight).slice(0, TERMS_A_TEXT);
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
