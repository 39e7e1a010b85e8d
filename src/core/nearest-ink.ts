import { hexToOklch } from './oklch.ts';
import type { Ink } from './schema.ts';

/** OKLCH hue of each ink, in degrees; orange, yellow and purple lie where people say those words. */
const INK_HUES: readonly (readonly [Ink, number])[] = [
	['red', 25],
	['orange', 58],
	['yellow', 100],
	['green', 145],
	['cyan', 200],
	['blue', 260],
	['purple', 308],
	['pink', 355],
];

/** Below this OKLCH chroma a colour reads as grey. */
const LEAST_CHROMA = 0.035;

/**
 * The ink that a colour looks most like; greys are plain.
 *
 * @param hex - Six hexadecimal digits.
 * @example nearestInk('ffa500') // → 'orange'
 */
export function nearestInk(hex: string): Ink {
	const { chroma, hue } = hexToOklch(hex);
	if (chroma < LEAST_CHROMA) return 'plain';
	const byDistance = INK_HUES.map(([ink, inkHue]) => {
		const apart = Math.abs(hue - inkHue) % 360;
		return { ink, distance: Math.min(apart, 360 - apart) };
	}).sort((a, b) => a.distance - b.distance);
	return byDistance[0]?.ink ?? 'plain';
}
