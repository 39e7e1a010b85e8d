import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import { type DecodedBytes, decodeBytes } from './decode-bytes.ts';
import { dedentFile } from './dedent-file.ts';
import { offsetToPlace } from './offset-to-place.ts';
import { repairDoubleEncoding } from './repair-double-encoding.ts';
import { showControls } from './show-controls.ts';

export interface DecodedFile {
	/** Line ends are `\n`; control characters are visible signs. */
	text: string;
	/** True when lines ended in CR LF. */
	carriageReturns: boolean;
	/** How many columns were cut from the front of every line. */
	indent: number;
	issues: Issue[];
}

const CARRIAGE_RETURN = /\r\n?/g;
const LONE_CARRIAGE_RETURN = /\r(?!\n)/;

/**
 * Turns the bytes of a file into text, whatever they are. Nothing is dropped: what cannot be decoded
 * becomes U+FFFD, control characters become visible signs, and each kind of repair is one issue at
 * the first place where it was needed.
 */
export function decode(bytes: Uint8Array): DecodedFile {
	const decoded = decodeBytes(bytes);
	const issues = tellBytes(decoded);

	const loneReturn = decoded.text.search(LONE_CARRIAGE_RETURN);
	if (loneReturn !== -1) {
		issues.push(createIssue('decode-line-endings', {}, offsetToPlace(decoded.text, loneReturn)));
	}
	const lines = decoded.text.replace(CARRIAGE_RETURN, '\n');

	const repaired = repairDoubleEncoding(lines);
	const shown = showControls(repaired.text);
	const dedented = dedentFile(shown.text);
	issues.push(...repaired.issues, ...shown.issues, ...dedented.issues);
	return {
		text: dedented.text,
		carriageReturns: decoded.text.includes('\r\n'),
		indent: dedented.indent,
		issues,
	};
}

function tellBytes({ text, encoding, hasMark, invalid, replaced }: DecodedBytes): Issue[] {
	const issues: Issue[] = [];
	const start = { line: 1, column: 1 };
	if (encoding !== 'UTF-8') issues.push(createIssue('decode-utf16', { encoding }, start));
	else if (hasMark) issues.push(createIssue('decode-bom', {}, start));
	if (invalid !== null) {
		const { count, offset, byte } = invalid;
		const first = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
		const place = offsetToPlace(text, offset);
		issues.push(createIssue('decode-invalid-bytes', { count, first }, place));
	}
	if (replaced !== null) {
		const { count, offset } = replaced;
		const around = text.slice(Math.max(0, offset - 12), offset + 12);
		const place = offsetToPlace(text, offset);
		issues.push(createIssue('decode-replacement-character', { count, around }, place));
	}
	return issues;
}
