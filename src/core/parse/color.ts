import { CSS_COLORS } from '../css-colors.ts';
import { createIssue } from '../issues.ts';
import { nearestInk } from '../nearest-ink.ts';
import { type Color, INKS, type Ink, type Issue } from '../schema.ts';
import type { FrontmatterField } from './frontmatter-field.ts';

const HEX = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

/** Without the `#`, so it needs a digit to be no word. */
const BARE_HEX = /^(?=.*\d)([0-9a-f]{6})$/i;
const HEX_COMMENT = /^[0-9a-f]{3,8}$/i;
const RGB = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b[^()]*\)$/i;
const HSL = /^hsla?\(\s*([\d.]+)(?:deg)?[\s,]+([\d.]+)%?[\s,]+([\d.]+)%?[^()]*\)$/i;

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
	const hex = CSS_COLORS.get(name) ?? toHex(name);
	return hex === null ? null : nearestInk(hex);
}

function isHostInk(name: string): name is Ink {
	return name !== 'plain' && (INKS as readonly string[]).includes(name);
}

/** Six digits from `#rgb`, `#rrggbb`, `rgb(…)` or `hsl(…)`; opacity does not matter. */
function toHex(color: string): string | null {
	const digits = (HEX.exec(color) ?? BARE_HEX.exec(color))?.[1];
	if (digits !== undefined) {
		const isShort = digits.length <= 4;
		return isShort
			? [...digits.slice(0, 3)].map((digit) => digit + digit).join('')
			: digits.slice(0, 6);
	}
	const rgb = RGB.exec(color)?.slice(1).map(Number);
	if (rgb !== undefined) return joinChannels(rgb);
	const hsl = HSL.exec(color)?.slice(1).map(Number);
	return hsl === undefined ? null : joinChannels(hslToRgb(hsl));
}

function hslToRgb([hue = 0, saturation = 0, lightness = 0]: readonly number[]): number[] {
	const light = lightness / 100;
	const spread = (saturation / 100) * Math.min(light, 1 - light);
	return [0, 8, 4].map((offset) => {
		const turn = (offset + hue / 30) % 12;
		return Math.round(255 * (light - spread * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
	});
}

function joinChannels(channels: readonly number[]): string {
	return channels
		.map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
		.join('');
}
