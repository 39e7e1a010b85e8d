/** What stands between two spaces, as numbers: few different pieces make up all texts. */
export interface PieceTable {
	/** From number to piece. */
	readonly pieces: readonly string[];
	/** The pieces of a text by their numbers. */
	read(text: string): number[];
	/** The number of a piece that has been read. */
	find(piece: string): number | undefined;
}

/** Pagefind parts words at the second one, too. */
const SPACE = /[\s\u0085]+/;
const OTHER_SPACE = /[^\S ]|\u0085/;
/** Spaces of no width are none between words, and nothing in them. */
const NOTHING = /^\u200b*$/;
/** What Pagefind's own marks begin with: `___PAGEFIND_WEIGHT___3`. */
const OWN_MARK = /_{3,}(?=(?:END_)?PAGEFIND_)/g;
const HTML_MARK = /[&<>"]/g;
/** At an end of a piece it joins it to the next one, in languages that put no space between words. */
const OUTER_NO_WIDTH = /^\u200b+|\u200b+$/g;

export function createPieceTable(): PieceTable {
	const pieces: string[] = [];
	const numbers = new Map<string, number>();
	return {
		pieces,
		find: (piece) => numbers.get(piece),
		read(text) {
			const found: number[] = [];
			// Nearly all have plain spaces only, and splitting at one character is quicker by far.
			const parts = text.split(OTHER_SPACE.test(text) ? SPACE : ' ');
			for (let at = 0; at < parts.length; at++) {
				const piece = parts[at] ?? '';
				if (piece === '') continue;
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

/**
 * The piece as it is given to Pagefind in a page: no text of an agent is anything but text there. A mark
 * of HTML is replaced by one that parts words alike, since entities are read more than once.
 */
export function toPlainPiece(piece: string): string {
	return piece
		.toWellFormed()
		.replace(OWN_MARK, '')
		.replace(HTML_MARK, '/')
		.replace(OUTER_NO_WIDTH, '');
}
