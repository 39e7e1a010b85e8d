import { decodeBytes } from '../parse/decode-bytes.ts';
import { type DiffLine, diffLines } from './diff-lines.ts';

/** A part of a comparison, as unified diffs have it: what differs, with some lines around it. */
export interface DiffHunk {
	/** Lines before this part, in either version. */
	oldLine: number;
	newLine: number;
	lines: DiffLine[];
}

const BYTE_ORDER_MARK = '\uFEFF';
/** Behind each line feed, so that a line keeps the end it has. */
const LINE_STARTS = /(?<=\n)/;
const LINES_AROUND = 3;

/** What differs between two versions of a file; a byte order mark and line ends are part of it. */
export function diffFile(before: Uint8Array, after: Uint8Array): DiffHunk[] {
	const lines = diffLines(readLines(before), readLines(after));
	const isShown = new Set<number>();
	for (const [index, { kind }] of lines.entries()) {
		if (kind === 'same') continue;
		for (let near = index - LINES_AROUND; near <= index + LINES_AROUND; near++) isShown.add(near);
	}
	const hunks: DiffHunk[] = [];
	let oldLine = 0;
	let newLine = 0;
	for (const [index, line] of lines.entries()) {
		if (isShown.has(index)) {
			if (index === 0 || !isShown.has(index - 1)) hunks.push({ oldLine, newLine, lines: [] });
			hunks.at(-1)?.lines.push(line);
		}
		if (line.kind !== 'added') oldLine++;
		if (line.kind !== 'removed') newLine++;
	}
	return hunks;
}

function readLines(bytes: Uint8Array): string[] {
	const { text, hasMark } = decodeBytes(bytes);
	return `${hasMark ? BYTE_ORDER_MARK : ''}${text}`.split(LINE_STARTS);
}
