import type { FootnoteReference } from 'mdast';
import { EMPTY, element, type Html, join, text } from '../policy.ts';
import type { Writer } from './writer.ts';

/** The number of a footnote, leading to its text below. */
export function writeFootnoteReference(node: FootnoteReference, writer: Writer): Html {
	const number = writer.document.footnoteNumbers.get(node.identifier);
	if (writer.insideLink || number === undefined) {
		return text(writer.source(node.position?.start.offset, node.position?.end.offset));
	}
	const isFirst = !writer.noted.has(number);
	writer.noted.add(number);
	const id = noteId(number, writer);
	const attributes = {
		href: `#${id}`,
		id: isFirst ? `${id}-from` : undefined,
		'aria-label': `Footnote ${number}`,
	};
	return element('sup', {}, element('a', attributes, text(String(number))));
}

/** The footnotes at the end of the text; those that nothing refers to come last, without a number. */
export function writeFootnotes(writer: Writer): Html {
	const { footnotes, footnoteNumbers } = writer.document;
	if (footnotes.length === 0) return EMPTY;
	const taken = new Set<number>();
	const notes = footnotes.map((note) => {
		const number = footnoteNumbers.get(note.identifier);
		if (number === undefined || taken.has(number)) return { note, number: undefined };
		taken.add(number);
		return { note, number };
	});
	const last = Number.MAX_SAFE_INTEGER;
	notes.sort((a, b) => (a.number ?? last) - (b.number ?? last));
	const items = notes.map(({ note, number }) => {
		const id = number === undefined ? undefined : noteId(number, writer);
		const content = writer.blocks(writer.document.blocksOf(note));
		const parts =
			id !== undefined && writer.noted.has(number ?? 0) ? [content, backLink(id)] : [content];
		return element('li', { id, dir: writer.direction }, join(parts, '\n'));
	});
	return element('section', { class: 'footnotes' }, element('ol', {}, join(items, '\n')));
}

function backLink(id: string): Html {
	return element('a', { href: `#${id}-from`, 'aria-label': 'Back to the text' }, text('↩'));
}

function noteId(number: number, writer: Writer): string {
	return `${writer.aside ? 'use-' : ''}footnote-${number}`;
}
