import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import { offsetToPlace } from './offset-to-place.ts';

/** Control characters but tab and line feed, and code points that are no characters. */
const CONTROLS = /(?![\t\n])\p{Cc}|[\p{Noncharacter_Code_Point}\p{Cs}]/gu;

const STRETCH = 10_000;

/** Signs that turn the direction of text, and tag characters outside of a flag. */
const HIDDEN =
	/[\u202A-\u202E\u2066-\u2069]|(?<![\u{1F3F4}\u{E0000}-\u{E007F}])[\u{E0000}-\u{E007F}]+/gu;

/**
 * What one of these two may begin with: half of a pair of surrogates is none where the pair is one of
 * the usual emoji.
 */
const SUSPECT =
	/[^\t\n -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ud83c-\ud83e\udc00-\udfff\ue000-\ufdcf\ufdf0-\ufffd]|[\ud83c-\ud83e](?![\udc00-\udfff])|(?<![\ud83c-\ud83e])[\udc00-\udfff]/;

/**
 * Makes control characters visible, so that they are neither lost nor able to do harm: NUL becomes
 * `␀`, U+0085 becomes `[U+0085]`. Characters that only hide or reorder text stay, and are told.
 */
export function showControls(text: string): { text: string; issues: Issue[] } {
	if (!SUSPECT.test(text)) return { text, issues: [] };
	const issues: Issue[] = [];
	const control = countMatches(text, CONTROLS);
	if (control !== null) {
		const args = { count: control.count, first: codePointName(control.first) };
		issues.push(
			createIssue('decode-control-characters', args, offsetToPlace(text, control.offset))
		);
	}
	const hidden = countMatches(text, HIDDEN);
	if (hidden !== null) {
		const args = { count: hidden.count, first: codePointName(hidden.first) };
		issues.push(createIssue('decode-hidden-characters', args, offsetToPlace(text, hidden.offset)));
	}
	if (control === null) return { text, issues };
	return { text: replaceControls(text), issues };
}

/** In stretches: to replace millions at once takes a hundred times the memory of the text. */
function replaceControls(text: string): string {
	let shown = '';
	for (let start = 0; start < text.length; start += STRETCH) {
		let stretch = text.slice(start, start + STRETCH);
		// A pair of surrogates that lies over the end goes with this stretch.
		if (isPairOver(text, start + STRETCH)) {
			stretch += text[start + STRETCH];
			start += 1;
		}
		shown += stretch.replace(CONTROLS, controlPicture);
	}
	return shown;
}

function isPairOver(text: string, end: number): boolean {
	return (text.codePointAt(end - 1) ?? 0) > 0xffff;
}

/** A file may hold millions, so they are not gathered. */
function countMatches(
	text: string,
	pattern: RegExp
): { count: number; first: string; offset: number } | null {
	let found: { count: number; first: string; offset: number } | null = null;
	for (const match of text.matchAll(pattern)) {
		found ??= { count: 0, first: match[0], offset: match.index };
		found.count += 1;
	}
	return found;
}

function controlPicture(control: string): string {
	const code = control.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	return `[${codePointName(control)}]`;
}

/** @example codePointName('\0') // → 'U+0000' */
function codePointName(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
