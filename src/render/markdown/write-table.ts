import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { element, type Html, join, text } from '../policy.ts';
import { plainText } from './plain-text.ts';
import type { Writer } from './writer.ts';

const LABEL_LENGTH = 60;
/** A larger table is left ragged: three thousand columns in as many rows are a megabyte of nothing. */
const MOST_FILLED_CELLS = 20_000;

/** A table in a box that scrolls by itself. Rows keep their surplus cells and are filled up. */
export function writeTable(node: Table, writer: Writer): Html {
	const [head, ...rows] = node.children;
	if (head === undefined) return element('table', {});
	writer.tables += 1;
	const width = node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
	const isFilled = width * node.children.length <= MOST_FILLED_CELLS;
	const writeCells = (row: TableRow, isHead: boolean): Html => {
		const cells = Array.from({ length: isFilled ? width : row.children.length }, (_, column) =>
			writeCell(row.children[column], node.align?.[column] ?? null, { isHead, writer })
		);
		return element('tr', {}, join(cells));
	};
	const table = element(
		'table',
		{},
		join(
			[
				element('thead', {}, writeCells(head, true)),
				...(rows.length > 0
					? [
							element(
								'tbody',
								{},
								join(
									rows.map((row) => writeCells(row, false)),
									'\n'
								)
							),
						]
					: []),
			],
			'\n'
		)
	);
	const label = labelOf(head, writer);
	return element('section', { class: 'table', tabindex: 0, 'aria-label': label }, table);
}

function writeCell(
	cell: TableCell | undefined,
	align: AlignType,
	{ isHead, writer }: { isHead: boolean; writer: Writer }
): Html {
	const content = cell === undefined ? text('') : writer.inline(cell.children);
	const attributes = {
		class: align === null ? undefined : `align-${align}`,
		dir: writer.direction,
	};
	if (!isHead || content === '') return element('td', attributes, content);
	return element('th', { ...attributes, scope: 'col' }, content);
}

/** Regions of one page need names of their own, so the table's number is part of it. */
function labelOf(head: TableRow, writer: Writer): string {
	const titles = head.children
		.map((cell) => plainText(cell, writer.document.tags.restore).trim())
		.filter((title) => title !== '')
		.join(', ');
	const short = titles.length > LABEL_LENGTH ? `${titles.slice(0, LABEL_LENGTH - 1)}…` : titles;
	return `Table ${writer.tables}${short && `: ${short}`}`;
}
