/** What stands between two spaces, as numbers: few different pieces make up all texts. */
export interface PieceTable {
	/** From number to piece. */
	readonly pieces: readonly string[];
	/** The pieces of a text by their numbers. */
	read(text: string): number[];
}

/** Pagefind parts words at the second one, too. */
const SPACE = /[\s\u0085]+/;
/** Spaces of no width are none between words, and nothing in them. */
const NOTHING = /^\u200b*$/;
/** What its own marks begin with: `___PAGEFIND_WEIGHT___3`. */
const MARK = /_{3,}(?=(?:END_)?PAGEFIND_)/g;

export function createPieceTable(): PieceTable {
	const pieces: string[] = [];
	const numbers = new Map<string, number>();
	return {
		pieces,
		read(text) {
			const found: number[] = [];
			for (const piece of text.split(SPACE)) {
				let number = numbers.get(piece);
				if (number === undefined) {
					if (NOTHING.test(piece)) continue;
					number = pieces.push(piece) - 1;
					numbers.set(piece, number);
				}
				found.push(number);
			}
			return found;
		},
	};
}

/** The piece as Pagefind may be given it, so that no text of an agent tells Pagefind anything. */
export function withoutMark(piece: string): string {
	return piece.replace(MARK, '');
}
