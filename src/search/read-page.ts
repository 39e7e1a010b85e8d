import { contentName, pack } from './index-file.ts';
import type { PageText } from './page-text.ts';
import { CARD_FILTER } from './search-card.ts';
import type { PieceTable } from './text-pieces.ts';

/** A page of the index before anybody knows which words its pieces are. Pieces are numbers of a table. */
export interface ReadPage {
	/** See `IndexedPage`. */
	name: string;
	record: Uint8Array;
	/** Pieces of what the agent says of itself, each as often as it stands there. */
	said: number[];
	/** Of all else. */
	other: number[];
	/** Of each field. */
	fields: [field: string, pieces: number[]][];
}

/** A paragraph that ends so gets a full stop, as Pagefind sets one. */
const OPEN_END = /(?:[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}'")$*]|\p{Join_Control})$/u;
/** Units of the longest character: all that the expression has to look at. */
const LONGEST_CHARACTER = 2;

export function readPage({ url, card, fields, parts }: PageText, table: PieceTable): ReadPage {
	const said: number[] = [];
	const other: number[] = [];
	const shown: string[] = [];
	const anchors = parts.map(({ anchor, title, paragraphs, isSaid }) => {
		const location = shown.length;
		shown.push(...readParagraphs(paragraphs, { table, taken: isSaid ? said : other }));
		return { id: anchor, text: title, location };
	});
	const record = pack(
		Buffer.from(
			JSON.stringify({
				url,
				content: shown.join(' ').replaceAll('\u200b', ''),
				filters: { [CARD_FILTER]: [JSON.stringify(card)] },
				meta: { title: card.title },
				anchors,
			})
		)
	);
	return {
		name: contentName(record),
		record,
		said,
		other,
		fields: Object.entries(fields).map(([field, text]) => [field, table.read(text)]),
	};
}

/** The text as it is shown, piece for piece the one whose words are counted. */
function readParagraphs(
	paragraphs: readonly string[],
	{ table, taken }: { table: PieceTable; taken: number[] }
): string[] {
	return paragraphs.flatMap((paragraph) => {
		const trimmed = paragraph.trimEnd();
		const isOpen = OPEN_END.test(trimmed.slice(-LONGEST_CHARACTER));
		const pieces = table.read(isOpen ? `${trimmed}.` : paragraph);
		for (const piece of pieces) taken.push(piece);
		return pieces.map((piece) => table.pieces[piece] ?? '');
	});
}
