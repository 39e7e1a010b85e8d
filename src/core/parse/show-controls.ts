import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import { offsetToPlace } from './offset-to-place.ts';

/** Control characters but tab and line feed, and code points that are no characters. */
const CONTROLS = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** Signs that turn the direction of text, and tag characters outside of a flag. */
const HIDDEN =
	/[\u202A-\u202E\u2066-\u2069]|(?<![\u{1F3F4}\u{E0000}-\u{E007F}])[\u{E0000}-\u{E007F}]+/gu;

/**
 * Makes control characters visible, so that they are neither lost nor able to do harm: NUL becomes
 * `␀`, U+0085 becomes `[U+0085]`. Characters that only hide or reorder text stay, and are told.
 */
export function showControls(text: string): { text: string; issues: Issue[] } {
	const issues: Issue[] = [];
	const controls = [...text.matchAll(CONTROLS)];
	const [control] = controls;
	if (control !== undefined) {
		const args = { count: controls.length, first: codePointName(control[0]) };
		issues.push(createIssue('decode-control-characters', args, offsetToPlace(text, control.index)));
	}
	const hidden = [...text.matchAll(HIDDEN)];
	const [sign] = hidden;
	if (sign !== undefined) {
		const args = { count: hidden.length, first: codePointName(sign[0]) };
		issues.push(createIssue('decode-hidden-characters', args, offsetToPlace(text, sign.index)));
	}
	if (control === undefined) return { text, issues };
	return { text: text.replace(CONTROLS, controlPicture), issues };
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
