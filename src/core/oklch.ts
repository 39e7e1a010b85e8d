/** Colours in Björn Ottosson's OKLCH, and the way between it and sRGB. */

export interface Oklch {
	/** 0 is black, 1 is white. */
	lightness: number;
	/** 0 is grey. */
	chroma: number;
	/** Degrees. */
	hue: number;
}

/** Red, green and blue in proportion to light, 0 to 1; beyond where a screen cannot show the colour. */
export type LinearRgb = readonly [number, number, number];

/** @param hex - Six hexadecimal digits. */
export function hexToOklch(hex: string): Oklch {
	const [red, green, blue] = hexToLinear(hex);
	const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
	const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
	return {
		lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
		chroma: Math.hypot(a, b),
		hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
	};
}

export function oklchToLinear({ lightness, chroma, hue }: Oklch): LinearRgb {
	const angle = (hue * Math.PI) / 180;
	return oklabToLinear(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
}

export function oklabToLinear(lightness: number, a: number, b: number): LinearRgb {
	const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
		-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
		-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
	];
}

/** Six hexadecimal digits; what a screen cannot show is brought to its edge. */
export function linearToHex(rgb: LinearRgb): string {
	return rgb
		.map((light) => Math.round(fromLinear(Math.min(1, Math.max(0, light))) * 255))
		.map((channel) => channel.toString(16).padStart(2, '0'))
		.join('');
}

/** @param hex - Six hexadecimal digits. */
export function hexToLinear(hex: string): LinearRgb {
	const channel = (index: number): number =>
		toLinear(Number.parseInt(hex.slice(index, index + 2), 16) / 255);
	return [channel(0), channel(2), channel(4)];
}

/** WCAG's relative luminance. */
export function luminance([red, green, blue]: LinearRgb): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two luminances, from 1 to 21. */
export function contrast(one: number, other: number): number {
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function toLinear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function fromLinear(light: number): number {
	return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
