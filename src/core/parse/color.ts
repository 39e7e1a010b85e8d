import { cssColorToHex } from '../css-color-to-hex.ts';
import { INKS } from '../inks.ts';
import { createIssue } from '../issues.ts';
import { nearestInk } from '../nearest-ink.ts';
import type { Color, Ink, Issue } from '../schema.ts';
import type { FrontmatterField } from './frontmatter-field.ts';

/** Without the `#`, so it needs a digit to be no word. */
const BARE_HEX = /^(?=.*\d)[0-9a-f]{6}$/i;
const HEX_COMMENT = /^[0-9a-f]{3,8}$/i;

/** Reads the colour of an agent and finds the accent that stands for it; null when it has none. */
export function readColor(field: FrontmatterField | undefined): {
	color: Color | null;
	issues: Issue[];
} {
	if (field === undefined) return { color: null, issues: [] };
	const { value, text, comment, place } = field;
	if (value === null && comment !== null && HEX_COMMENT.test(comment)) {
		const color = { raw: `#${comment}`, ink: inkOf(`#${comment}`) ?? 'plain' };
		const issue = createIssue('color-comment', { color: color.raw, ink: color.ink }, place);
		return { color, issues: [issue] };
	}
	const raw = (text ?? (value === null ? '' : JSON.stringify(value))).trim();
	if (raw === '') return { color: null, issues: [] };
	if (isHostInk(raw)) return { color: { raw, ink: raw }, issues: [] };
	const ink = inkOf(raw);
	const issue =
		ink === null
			? createIssue('color-unknown', { color: raw }, place)
			: createIssue('color-other-host', { color: raw, ink }, place);
	return { color: { raw, ink: ink ?? 'plain' }, issues: [issue] };
}

function inkOf(raw: string): Ink | null {
	const name = raw.toLowerCase();
	if (isHostInk(name)) return name;
	const hex = BARE_HEX.test(name) ? name : cssColorToHex(name);
	return hex === null ? null : nearestInk(hex);
}

function isHostInk(name: string): name is Ink {
	return name !== 'plain' && (INKS as readonly string[]).includes(name);
}
