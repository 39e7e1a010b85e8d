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
	const vectors = texts.map(({ terms }) => weighTerms(terms, vocabulary, texts.length));
	const postings = buildPostings(vectors);
	return texts.map(({ name }, index) => {
		const vector = vectors[index] ?? [];
		const likeness = addUpLikeness(vector, postings);
		const seen = new Set([name]);
		const alike: Like[] = [];
		for (const [other, sum] of ranked(likeness)) {
			const otherName = texts[other]?.name ?? '';
			const terms = seen.has(otherName)
				? []
				: sharedTerms(vector, vectors[other] ?? [], vocabulary);
			if (terms.length < LEAST_SHARED_TERMS) continue;
			seen.add(otherName);
			alike.push({ index: other, likeness: sum, terms });
			if (alike.length === LIKE_A_TEXT) break;
		}
		return alike;
	});
}

function addUpLikeness(
	vector: readonly WeighedTerm[],
	postings: ReadonlyMap<string, readonly Posting[]>
): Map<number, number> {
	const likeness = new Map<number, number>();
	for (const { key, weight } of vector) {
		for (const posting of postings.get(key) ?? []) {
			likeness.set(posting.index, (likeness.get(posting.index) ?? 0) + weight * posting.weight);
		}
	}
	return likeness;
}

function ranked(likeness: ReadonlyMap<number, number>): [number, number][] {
	return [...likeness]
		.filter(([, sum]) => sum >= LEAST_LIKENESS)
		.sort(([first, firstSum], [second, secondSum]) => secondSum - firstSum || first - second);
}

/** How many texts hold each term, and how it is mostly written. */
function buildVocabulary(texts: readonly AlikeText[]): Map<string, Word> {
	const vocabulary = new Map<string, Word>();
	const votes = new Map<string, number>();
	for (const { terms } of texts) {
		for (const { key, form } of terms) {
			const word = vocabulary.get(key) ?? { texts: 0, form: '', votes: 0 };
			vocabulary.set(key, word);
			word.texts += 1;
			if (form === '') continue;
			const vote = (votes.get(form) ?? 0) + 1;
			votes.set(form, vote);
			if (vote > word.votes) Object.assign(word, { form, votes: vote });
		}
	}
	return vocabulary;
}

function weighTerms(
	terms: readonly Term[],
	vocabulary: Map<string, Word>,
	textCount: number
): WeighedTerm[] {
	const most = Math.min(MOST_SHARING, Math.max(FEW_SHARING, textCount * MOST_SHARING_PART));
	const tells = ({ texts, form }: Word): boolean =>
		texts >= 2 && texts <= most && (textCount < FEW_TEXTS ? isNameForm(form) : form !== '');
	const weighed: WeighedTerm[] = [];
	for (const { key, weight } of terms) {
		const word = vocabulary.get(key);
		if (word === undefined || !tells(word)) continue;
		const rarity = Math.log((textCount + 1) / word.texts);
		weighed.push({ key, weight: (1 + Math.log(weight)) * rarity * nameBonus(word.form) });
	}
	const heaviest = weighed.sort(byWeight).slice(0, TERMS_A_TEXT);
	const length = Math.hypot(...heaviest.map(({ weight }) => weight));
	return heaviest.map(({ key, weight }) => ({ key, weight: weight / length }));
}

function buildPostings(vectors: readonly WeighedTerm[][]): Map<string, Posting[]> {
	const postings = new Map<string, Posting[]>();
	for (const [index, vector] of vectors.entries()) {
		for (const { key, weight } of vector) {
			const list = postings.get(key);
			if (list) list.push({ index, weight });
			else postings.set(key, [{ index, weight }]);
		}
	}
	return postings;
}

function sharedTerms(
	first: readonly WeighedTerm[],
	second: readonly WeighedTerm[],
	vocabulary: Map<string, Word>
): string[] {
	const weights = new Map(second.map(({ key, weight }) => [key, weight]));
	return first
		.filter(({ key }) => weights.has(key))
		.map(({ key, weight }) => ({
			key,
			weight: weight * (weights.get(key) ?? 0) * nameBonus(vocabulary.get(key)?.form ?? ''),
		}))
		.sort(byWeight)
		.map(({ key }) => vocabulary.get(key)?.form ?? key);
}

function nameBonus(form: string): number {
	return isNameForm(form) ? NAME_BONUS : 1;
}

function byWeight(first: WeighedTerm, second: WeighedTerm): number {
	return second.weight - first.weight || compareCodeUnits(first.key, second.key);
}

interface Word {
	texts: number;
	form: string;
	votes: number;
}

interface WeighedTerm {
	key: string;
	weight: number;
}

interface Posting {
	index: number;
	weight: number;
}
