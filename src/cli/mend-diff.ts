import { type DiffHunk, diffFile } from '../core/mend/diff-file.ts';
import type { DiffLine } from '../core/mend/diff-lines.ts';
import { paint } from './terminal.ts';
import { toVisibleText } from './visible-text.ts';

const SIGNS = { same: ' ', removed: '-', added: '+' } as const satisfies Record<
	DiffLine['kind'],
	string
>;
const COLORS = { same: 'dim', removed: 'red', added: 'green' } as const satisfies Record<
	DiffLine['kind'],
	string
>;
const LINE_END = /\r?\n$/;
/** More of a line tells nobody anything. */
const LONGEST_LINE = 10_000;

/** Two versions of a file as a unified diff, to be read by people: control characters are visible. */
export function formatDiff(
	file: string,
	{ before, after }: { before: Uint8Array; after: Uint8Array },
	stream: NodeJS.WriteStream = process.stdout
): string {
	const name = toVisibleText(file);
	return [
		paint('bold', `--- ${name}`, stream),
		paint('bold', `+++ ${name}`, stream),
		...diffFile(before, after).flatMap((hunk) => [
			paint('cyan', hunkHeader(hunk), stream),
			...hunk.lines.map((line) => formatLine(line, stream)),
		]),
	].join('\n');
}

/** @example '@@ -2,3 +2,9 @@'; a version without lines is numbered by the line before. */
function hunkHeader({ oldLine, newLine, lines }: DiffHunk): string {
	const range = (before: number, other: DiffLine['kind']): string => {
		const length = lines.filter(({ kind }) => kind !== other).length;
		return `${length === 0 ? before : before + 1},${length}`;
	};
	return `@@ -${range(oldLine, 'added')} +${range(newLine, 'removed')} @@`;
}

function formatLine({ kind, text }: DiffLine, stream: NodeJS.WriteStream): string {
	const line = text.slice(0, LONGEST_LINE);
	const rest = text.length > LONGEST_LINE ? '…' : '';
	const visible = toVisibleText(line.replace(LINE_END, '')) + rest;
	return paint(COLORS[kind], SIGNS[kind] + visible, stream);
}
