/** Pieces of text, each with the words that it is found under: what Pagefind has told once need not be asked again. */
export interface PieceWords {
	pieces: string[];
	/** Behind the last word of each piece. */
	ends: Uint32Array;
	/** Numbers of the lexicon. */
	words: Uint32Array;
	/** Beside each word what it weighs in the piece; in a field nothing. */
	weights: Uint8Array;
	/** Of each piece: how many words it is read as. */
	lengths: Uint32Array;
}

/** By where a piece stands: it weighs differently there. */
export type PiecesByPlace = Record<PiecePlace, PieceWords>;

export const PIECE_PLACES = ['other', 'said', 'field'] as const;

export type PiecePlace = (typeof PIECE_PLACES)[number];

export function byPlace<Value>(make: (place: PiecePlace) => Value): Record<PiecePlace, Value> {
	return { other: make('other'), said: make('said'), field: make('field') };
}

export function noPieceWords(): PieceWords {
	return {
		pieces: [],
		ends: new Uint32Array(0),
		words: new Uint32Array(0),
		weights: new Uint8Array(0),
		lengths: new Uint32Array(0),
	};
}

/** The pieces of one and then those of another. */
export function joinPieceWords(one: PieceWords, other: PieceWords): PieceWords {
	if (one.pieces.length === 0) return other;
	const behind = one.words.length;
	return {
		pieces: [...one.pieces, ...other.pieces],
		ends: joined(
			one.ends,
			other.ends.map((end) => behind + end)
		),
		words: joined(one.words, other.words),
		weights: joined(one.weights, other.weights),
		lengths: joined(one.lengths, other.lengths),
	};
}

function joined<List extends Uint8Array | Uint32Array>(one: List, other: List): List {
	const both = new (one.constructor as new (length: number) => List)(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}

/**
 * Those that are found under certain words only.
 *
 * @param kept - Tells by its number whether a word is one of these, and gives words new numbers.
 */
export function keepPieceWords(
	{ pieces, ends, words, weights, lengths }: PieceWords,
	kept: { has(word: number): boolean; renumber(words: Uint32Array): Uint32Array }
): PieceWords {
	const keptPieces: string[] = [];
	const keptEnds: number[] = [];
	const keptLengths: number[] = [];
	const keptWords: number[] = [];
	const keptWeights: number[] = [];
	for (let piece = 0, start = 0; piece < pieces.length; piece++) {
		const end = ends[piece] ?? start;
		const before = keptWords.length;
		let isKept = true;
		for (let at = start; isKept && at < end; at++) {
			isKept = kept.has(words[at] ?? 0);
			keptWords.push(words[at] ?? 0);
			keptWeights.push(weights[at] ?? 0);
		}
		start = end;
		if (isKept) {
			keptPieces.push(pieces[piece] ?? '');
			keptEnds.push(keptWords.length);
			keptLengths.push(lengths[piece] ?? 0);
		} else {
			keptWords.length = before;
			keptWeights.length = before;
		}
	}
	return {
		pieces: keptPieces,
		ends: Uint32Array.from(keptEnds),
		words: kept.renumber(Uint32Array.from(keptWords)),
		weights: Uint8Array.from(keptWeights),
		lengths: Uint32Array.from(keptLengths),
	};
}
