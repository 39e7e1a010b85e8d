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

/** Björn Ottosson's OKLab, in its polar form. */
function hexToOklch(hex: string): { chroma: number; hue: number } {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((index) =>
		toLinear(Number.parseInt(hex.slice(index, index + 2), 16) / 255)
	);
	const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
	const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
	return { chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function toLinear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
