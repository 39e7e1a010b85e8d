import { renameTools } from './rename-tools.ts';

const WRAPPED = /^(\[|["'])(.*)(\]|["'])$/;
const QUOTES = ['"', "'"];
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
	const entries = splitAtCommas(inner).map(readEntry);
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

/** Commas in parentheses part what an agent may be given, not the entries of the list. */
function splitAtCommas(text: string): string[] {
	const entries: string[] = [];
	let depth = 0;
	let start = 0;
	for (let index = 0; index < text.length; index++) {
		if (text[index] === '(') depth++;
		else if (text[index] === ')') depth = Math.max(0, depth - 1);
		else if (text[index] === ',' && depth === 0) {
			entries.push(text.slice(start, index));
			start = index + 1;
		}
	}
	return [...entries, text.slice(start)];
}

function readEntry(text: string): Entry {
	const written = text.trim();
	const start = text.length - text.trimStart().length;
	const around = { before: text.slice(0, start), after: text.slice(start + written.length) };
	const quote = QUOTES.find(
		(mark) => written.length > 1 && written.startsWith(mark) && written.endsWith(mark)
	);
	return quote === undefined
		? { ...around, quote: '', name: written }
		: { ...around, quote, name: written.slice(1, -1) };
}

interface Entry {
	before: string;
	quote: string;
	name: string;
	after: string;
}
