import { renameTools } from './rename-tools.ts';

const WRAPPED = /^(\[|["'])(.*)(\]|["'])$/;
const COMMA_OUTSIDE_PARENTHESES = /,(?![^(]*\))/;
const ENTRY = /^(\s*)(["']?)(.*?)(["']?)(\s*)$/;
/** A comment or an escape: what stands here is then not all that is meant, or not what it means. */
const NOT_PLAIN = /[#\\]/;

/**
 * Renames in a list on one line, as the file writes it: with or without brackets and quotes.
 *
 * @example mendToolText('[Read, MultiEdit]', true) // → '[Read, Edit]'
 */
export function mendToolText(written: string, mayAdd: boolean): string {
	if (NOT_PLAIN.test(written)) return written;
	const [, open = '', inner = written, close = ''] = WRAPPED.exec(written) ?? [];
	const entries = inner.split(COMMA_OUTSIDE_PARENTHESES).map(readEntry);
	const renamed = renameTools(
		entries.map(({ name }) => name),
		mayAdd
	);
	const kept = entries.flatMap((entry, index) => {
		const name = renamed[index];
		return typeof name === 'string' ? [{ ...entry, name }] : [];
	});
	if (kept.length === entries.length && kept.every(({ name }, at) => name === entries[at]?.name)) {
		return written;
	}
	const texts = kept.map(({ before, quote, name, after }, index) => {
		const left = index === 0 ? (entries[0]?.before ?? '') : before;
		const right = index === kept.length - 1 ? (entries.at(-1)?.after ?? '') : after;
		return `${left}${quote}${name}${quote}${right}`;
	});
	return `${open}${texts.join(',')}${close}`;
}

function readEntry(text: string): Entry {
	const [, before = '', quote = '', name = '', endQuote = '', after = ''] = ENTRY.exec(text) ?? [];
	if (quote === endQuote) return { before, quote, name, after };
	return { before, quote: '', name: `${quote}${name}${endQuote}`, after };
}

interface Entry {
	before: string;
	quote: string;
	name: string;
	after: string;
}
