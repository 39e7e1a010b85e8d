import { cssColorToHex } from './css-color-to-hex.ts';
import {
	contrast,
	hexToLinear,
	hexToOklch,
	linearToHex,
	luminance,
	type Oklch,
	oklchToLinear,
} from './oklch.ts';

/** One colour for both themes; each value is `#` and six digits. */
export interface Accent {
	/** For shapes: at least 3:1 on every surface. */
	mark: { day: string; night: string };
	/** For words: at least 4.5:1 on every surface. */
	text: { day: string; night: string };
}

/** The surface of `tokens.css` on which each theme has the least contrast. */
export const WORST_SURFACE = { day: 'efebe4', night: '171b22' } as const;

const MARK_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;
const LIGHTNESS_STEP = 0.005;
const CHROMA_STEP = 0.004;
/** Rounding in the gamut test. */
const TOLERANCE = 0.0005;

/**
 * The accent that a colour stands for: the colour itself where it has contrast enough, else as near
 * to it as contrast allows. Null for what is no colour.
 */
export function accentOf(color: string): Accent | null {
	const hex = cssColorToHex(color);
	if (hex === null) return null;
	const given = hexToOklch(hex);
	return {
		mark: { day: darkened(given, MARK_CONTRAST), night: lightened(given, MARK_CONTRAST) },
		text: { day: darkened(given, TEXT_CONTRAST), night: lightened(given, TEXT_CONTRAST) },
	};
}

function darkened(color: Oklch, least: number): string {
	return stepped(color, { least, step: -LIGHTNESS_STEP, surface: WORST_SURFACE.day });
}

function lightened(color: Oklch, least: number): string {
	return stepped(color, { least, step: LIGHTNESS_STEP, surface: WORST_SURFACE.night });
}

/** Changes the lightness until the contrast is had; black and white have it on any surface here. */
function stepped(
	color: Oklch,
	{ least, step, surface }: { least: number; step: number; surface: string }
): string {
	const ground = luminance(hexToLinear(surface));
	for (let { lightness } = color; lightness > 0 && lightness < 1; lightness += step) {
		const hex = linearToHex(oklchToLinear(shown({ ...color, lightness })));
		if (contrast(luminance(hexToLinear(hex)), ground) >= least) return `#${hex}`;
	}
	return step < 0 ? '#000000' : '#ffffff';
}

/** The colour with as much chroma as a screen can show at its lightness and hue. */
function shown(color: Oklch): Oklch {
	for (let { chroma } = color; chroma > 0; chroma -= CHROMA_STEP) {
		const candidate = { ...color, chroma };
		const isShown = oklchToLinear(candidate).every(
			(light) => light >= -TOLERANCE && light <= 1 + TOLERANCE
		);
		if (isShown) return candidate;
	}
	return { ...color, chroma: 0 };
}
